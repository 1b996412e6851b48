import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { LiveValue, LiveValues } from '../contract/editor-views.ts';
import { stageOfKind } from '../export/stage-of-kind.ts';
import { chosenQuantities, type QuantityChoice } from './chosen-quantities.ts';
import { solveNetwork } from './solve-network.ts';
import { writeQuickly } from './write-quickly.ts';

/** Characters of a number that stays as it is given. */
const shortEnough = 8;

/** The value of every quantity that is wanted. Asked for at every frame while a weight is dragged. */
export function liveValues({
  network,
  precision,
  ...choice
}: QuantityChoice & { readonly network: unknown; readonly precision: Precision }): Outcome<LiveValues> {
  const solved = solveNetwork(network);
  if (!solved.ok) return solved;
  const chosen = chosenQuantities(solved.value, choice);
  if (!chosen.ok) return chosen;
  const values: Record<QuantityId, LiveValue> = {};
  for (const { id, value, name } of chosen.value) values[id] = { value, shown: writeValue(name, value, precision) };
  return success({ values });
}

/** As `Printer` writes it: given numbers as they are given, as long as they are short. */
export function writeValue({ kind }: QuantityName, value: number, precision: Precision): string {
  if (stageOfKind[kind] === 'given') {
    const given = String(value);
    if (given.length <= shortEnough && !given.includes('e')) return given;
  }
  return writeQuickly(value, precision);
}
