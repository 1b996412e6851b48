import type { Publication } from '../../claim.ts';
import { implementation, model } from './derivation.ts';
import { remarks } from './remarks.ts';
import { workings } from './workings.ts';

/** A derivation in symbols: its figures say how large the network is, and show what ⊙ means. */
export const matrixDerivationPublication: Publication = {
  shortens: 'by-rounding',
  workings,
  sections: [model, implementation],
  remarks,
};
