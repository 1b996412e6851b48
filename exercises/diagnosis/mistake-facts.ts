import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { backwardFacts } from './facts-of-backward-mistakes.ts';
import { formulaFacts } from './facts-of-formula-mistakes.ts';
import { forwardFacts } from './facts-of-forward-mistakes.ts';
import { nudgingFacts } from './facts-of-nudging-mistakes.ts';
import { stepFacts } from './facts-of-step-mistakes.ts';
import type { FormulaTeller, NetworkTeller } from './said.ts';

/** The sentence for every mistake in a network, and what is filled in. */
export const factsInNetwork: Readonly<Partial<Record<MistakeName, NetworkTeller>>> = {
  ...forwardFacts,
  ...backwardFacts,
  ...stepFacts,
  ...nudgingFacts,
};

/** The same in a formula. */
export const factsInFormula: Readonly<Partial<Record<MistakeName, FormulaTeller>>> = {
  ...stepFacts,
  'term-sign': forwardFacts['term-sign'],
  ...formulaFacts,
};
