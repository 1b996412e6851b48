import type { Standing } from '../../engine/nudging/nudge.ts';
import type { Printed } from '../../engine/printing/printed.ts';

/** One step to either side. Numbers as text have all the digits that a double has; null where there is no finite one. */
export interface NudgeView {
  /** ε is 10 to the minus this. */
  readonly exponent: number;
  readonly above: string | null;
  readonly below: string | null;
  readonly quotient: string | null;
  /** From 0 to 2, as a part of the greater of quotient and derivative; null where there is nothing to compare. */
  readonly error: number | null;
  /** Significant digits in which they agree, from 0 to 16. */
  readonly digits: number;
  readonly standing: Standing;
}

/** A gradient checked by putting what it is by off to either side. */
export interface NudgingView {
  /** Whether it is how a network's loss changes, or a formula's output. */
  readonly of: 'network' | 'formula';
  /** The derivative by the chain rule. */
  readonly gradient: Printed;
  readonly derivative: string | null;
  /** What is put off. */
  readonly nudged: Printed;
  /** E(q + ε), E(q − ε), and their difference over 2ε. */
  readonly above: Printed;
  readonly below: Printed;
  readonly quotient: Printed;
  /** The one sample in which it is put off, where others have it too. */
  readonly sample: number | null;
  /** Gradients are taken as −∂E/∂q, and so is the quotient. */
  readonly isTurned: boolean;
  /** From ε = 1 on. */
  readonly steps: readonly NudgeView[];
  /** The index of the step that agrees best. */
  readonly best: number;
}
