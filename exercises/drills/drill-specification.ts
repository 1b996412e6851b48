import type { BothLanguages } from '../audit/claim.ts';

/** A drill that an example lists itself: gradient and updated value of chosen weights. */
export interface DrillSpecification {
  readonly id: string;
  readonly title: BothLanguages;
  readonly summary: BothLanguages;
  /** What to do, in a sentence or two. */
  readonly task: BothLanguages;
  readonly weights: readonly DrillWeight[];
}

/** Layer, unit and source unit from 1. */
export interface DrillWeight {
  readonly layer: number;
  readonly unit: number;
  readonly from: number;
}
