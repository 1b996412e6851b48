import type { Publication } from '../../claim.ts';
import { afterTheStep, weight1, weight5, weight6, weight7, weight8 } from './backward.ts';
import { forwardPass, task } from './forward.ts';
import { remarks } from './remarks.ts';
import { workings } from './workings.ts';

export const lectureSlidesPublication: Publication = {
  shortens: 'by-rounding',
  workings,
  sections: [task, forwardPass, weight5, weight6, weight7, weight8, weight1, afterTheStep],
  remarks,
};
