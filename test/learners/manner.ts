import type { Slip } from './slip.ts';

/** How a simulated learner goes about it. */
export interface Manner {
  readonly round: (value: number) => number;
  /** Whether the next value is taken from paper, rounded; else in full. Asked at each use. */
  readonly takesRounded: () => boolean;
  /** Whether what is worked out inside a line, such as a product in a sum, is written down too. Asked at each. */
  readonly writesParts?: () => boolean;
  readonly slip?: Slip | undefined;
  /** Whether \frac{\partial E}{\partial a} \left( \frac{\partial a}{\partial z} x \right) is worked, rather than \delta x. */
  readonly smallFactorsFirst?: boolean;
  /** Whether a - t is taken for the delta of an output where the factors cancel to it. */
  readonly usesShortcut?: boolean;
  /** What stands on the sheet already, as it is written there: not worked out, but gone on with. */
  readonly given?: ReadonlyMap<string, number>;
  /** The weight that is moved in the end, and by how much. */
  readonly nudging?: Nudging | undefined;
}

export interface Nudging {
  readonly layer: number;
  readonly unit: number;
  readonly from: number;
  readonly epsilon: number;
}
