import type { Publication } from '../../claim.ts';
import { afterTheStep } from './after-the-step.ts';
import { forwardPass, network } from './forward.ts';
import { hiddenUpdate, stepTwo, weight1, weight2, weight3, weight4 } from './hidden-layer.ts';
import { outputUpdate, stepOne, weight5, weight6, weight7, weight8 } from './output-layer.ts';
import { remarks } from './remarks.ts';
import { workings } from './workings.ts';

const stepOneSections = [stepOne, weight5, weight6, weight7, weight8, outputUpdate];
const stepTwoSections = [stepTwo, weight1, weight2, weight3, weight4, hiddenUpdate];

/** The article prints most formulas twice, rendered and as TeX; a claim has a place in each copy. */
export const articlePublication: Publication = {
  shortens: 'by-rounding',
  workings,
  sections: [network, forwardPass, ...stepOneSections, ...stepTwoSections, afterTheStep],
  remarks,
};
