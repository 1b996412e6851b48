import type { LocalizedText } from '../../engine/network/document.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';

/** A drill on weights: for each, its updated value is asked, and its gradient if the learner wants. */
export interface DrillSpecification {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** What to do, in a sentence or two. */
  readonly task: LocalizedText;
  readonly weights: readonly DrillWeight[];
  /** Decimals asked of an updated weight, and of a gradient (which is smaller and needs more). */
  readonly decimals: { readonly updated: number; readonly gradient: number };
}

/** Layer, unit and source unit from 1. */
export interface DrillWeight {
  readonly layer: number;
  readonly unit: number;
  readonly from: number;
}

/** The ids that a weight of a drill leads to. */
export const weightIds = ({
  layer,
  unit,
  from,
}: DrillWeight): Record<'weight' | 'gradient' | 'updated', QuantityId> => ({
  weight: `w.${layer}.${unit}.${from}`,
  gradient: `dE/dw.${layer}.${unit}.${from}`,
  updated: `w+.${layer}.${unit}.${from}`,
});
