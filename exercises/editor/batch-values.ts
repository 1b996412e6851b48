import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { quantityId, type QuantityKind, type QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { Quantity } from '../../engine/solution/solution.ts';
import type { BatchSpread, BatchValues, LiveValue, ValueKind } from '../contract/editor-views.ts';
import { isOfKind } from './chosen-quantities.ts';
import { writeValue } from './live-values.ts';
import { solveNetwork } from './solve-network.ts';
import { writeQuickly } from './write-quickly.ts';

interface Wanted {
  readonly network: unknown;
  readonly precision: Precision;
  readonly kinds?: readonly ValueKind[] | undefined;
  readonly quantities?: readonly QuantityId[] | undefined;
}

/** What every sample has of each unit; sums of the rest are quantities of their own. */
const spreadKinds: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'input',
  'target',
  'pre-activation',
  'activation',
  'activation-gradient',
  'slope',
  'delta',
  'input-gradient',
]);

/** The id in a network of one sample, which names the quantity of any sample. */
export const idOfAny = (name: QuantityName): QuantityId => quantityId(name, 1);

/**
 * The values of the whole batch: those that it has as a whole, and what each sample has of its own as mean, range and sum.
 * ∂E is always of the loss over all samples, so that the parts of the samples are added, not averaged.
 */
export function batchValues({ network, precision, kinds, quantities = [] }: Wanted): Outcome<BatchValues> {
  const solved = solveNetwork(network);
  if (!solved.ok) return solved;
  const named = new Set(quantities);
  const isBatch = solved.value.document.samples.length > 1;
  const values: Record<QuantityId, LiveValue> = {};
  const gathered = new Map<QuantityId, number[]>();
  for (const { id, name, value } of solved.value.quantities.values()) {
    const isWanted = !kinds || isOfKind(name, kinds);
    const ofSample = isBatch && 'sample' in name;
    if (named.has(id) || (isWanted && !ofSample)) values[id] = { value, shown: writeValue(name, value, precision) };
    if (!ofSample || !spreadKinds.has(name.kind)) continue;
    const any = idOfAny(name);
    if (!isWanted && !named.has(any)) continue;
    const found = gathered.get(any);
    if (found) found.push(value);
    else gathered.set(any, [value]);
  }
  const spreads: Record<QuantityId, BatchSpread> = {};
  for (const [id, each] of gathered) spreads[id] = spreadOf(each, precision);
  return success({ values, spreads });
}

/** Of a quantity in each sample. */
export function spreadOf(values: readonly number[], precision: Precision): BatchSpread {
  const sum = values.reduce((total, value) => total + value, 0);
  const write = (value: number): string => writeQuickly(value, precision);
  return {
    mean: write(sum / values.length),
    least: write(Math.min(...values)),
    most: write(Math.max(...values)),
    sum: write(sum),
  };
}

/** The same quantity in each sample, in their order. */
export const inEachSample = (quantities: Iterable<Quantity>, any: QuantityId): readonly Quantity[] =>
  [...quantities].filter(({ name }) => 'sample' in name && spreadKinds.has(name.kind) && idOfAny(name) === any);
