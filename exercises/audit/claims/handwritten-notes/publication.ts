import type { Publication } from '../../claim.ts';
import { remarks } from './remarks.ts';
import { forwardPass, hiddenWeight, outputWeight } from './step-by-step.ts';
import { afterTheEpoch, epochAsMatrices } from './whole-epoch.ts';
import { workings } from './workings.ts';

/** Wherever the two differ, the notes cut a value off where others would round it up; a test counts these places. */
export const handwrittenNotesPublication: Publication = {
  shortens: 'by-cutting-off',
  workings,
  sections: [forwardPass, outputWeight, hiddenWeight, epochAsMatrices, afterTheEpoch],
  remarks,
};
