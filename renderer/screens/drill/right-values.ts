import type { DrillSheet } from '../../../exercises/contract/drill-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { writtenNumber } from '../../parts/formula/written-number.ts';
import { fieldsOf, itemsOf } from '../../parts/sheet/drill-items.ts';
import type { DrillSource } from './drill-source.ts';
import { answerOf } from './parts/chosen.ts';

/** What should stand in each field, to as many digits as were asked for, and what should be chosen or put in order. */
export async function rightValues(source: DrillSource, sheet: DrillSheet): Promise<Readonly<Record<string, string>>> {
  const asked = fieldsOf(sheet).map(async ({ quantity, precision }) => {
    const explained = await engine.call('explain', { ...source, quantity });
    return explained.ok ? ([[quantity, writtenNumber(explained.value.quantity.value, precision)]] as const) : [];
  });
  const chosen = itemsOf(sheet)
    .filter(({ tiles }) => tiles.length > 0)
    .map(async ({ name }) => {
      const found = await engine.call('rightChoice', { ...source, item: name });
      return found.ok ? ([[name, answerOf(found.value.tiles)]] as const) : [];
    });
  return Object.fromEntries((await Promise.all([...asked, ...chosen])).flat());
}
