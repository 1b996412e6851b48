import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { backwardFacts } from './facts-of-backward-mistakes.ts';
import { forwardFacts } from './facts-of-forward-mistakes.ts';
import { nudgingFacts } from './facts-of-nudging-mistakes.ts';
import { stepFacts } from './facts-of-step-mistakes.ts';
import type { Teller } from './said.ts';

/** The sentence for every mistake, and what is filled in. */
export const mistakeFacts: Readonly<Record<MistakeName, Teller>> = {
  ...forwardFacts,
  ...backwardFacts,
  ...stepFacts,
  ...nudgingFacts,
};
