import type { Publication } from '../../claim.ts';
import { firstHiddenLayer } from './first-hidden-layer.ts';
import { derivatives, outputLayer } from './output-layer.ts';
import { remarks } from './remarks.ts';
import { secondHiddenLayer } from './second-hidden-layer.ts';
import { update } from './update.ts';
import { workings } from './workings.ts';

export const batchNotesPublication: Publication = {
  shortens: 'by-rounding',
  workings,
  sections: [derivatives, outputLayer, secondHiddenLayer, firstHiddenLayer, update],
  remarks,
};
