import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { LocalizedText } from '../../../engine/network/document.ts';
import type { PlannedLine, PlannedLines } from '../drill-plan.ts';

/** Asked with nothing beside it: its rule is the first hint. */
export const asked = (asks: QuantityId): PlannedLine => ({ asks, showsRule: false });

/** Asked with its rule beside it, which puts together what was asked before. */
export const askedByRule = (asks: QuantityId): PlannedLine => ({ asks, showsRule: true });

export const lines = (list: readonly PlannedLine[], title: LocalizedText | null = null): PlannedLines => ({
  kind: 'lines',
  title,
  lines: list,
});
