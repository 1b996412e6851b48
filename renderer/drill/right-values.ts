import type { DrillSheet } from '../../exercises/contract/drill-views.ts';
import { engine } from '../engine-client/engine.ts';
import { writtenNumber } from '../formula/written-number.ts';
import { fieldsOf } from './drill-items.ts';
import type { DrillSource } from './drill-source.ts';

/** What should stand in each field, to as many digits as were asked for. */
export async function rightValues(source: DrillSource, sheet: DrillSheet): Promise<Readonly<Record<string, string>>> {
  const asked = fieldsOf(sheet).map(async ({ quantity, precision }) => {
    const explained = await engine.call('explain', { ...source, quantity });
    return explained.ok ? ([[quantity, writtenNumber(explained.value.quantity.value, precision)]] as const) : [];
  });
  return Object.fromEntries((await Promise.all(asked)).flat());
}
