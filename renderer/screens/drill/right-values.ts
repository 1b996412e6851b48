import type { DrillSheet } from '../../../exercises/contract/drill-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { writtenNumber } from '../../parts/formula/written-number.ts';
import { fieldsOf, itemsOf } from '../../parts/sheet/drill-items.ts';
import type { DrillSource } from '../../parts/sheet/drill-source.ts';
import { answerOf } from './parts/chosen.ts';

/** What should stand in each field, to as many digits as were asked for, what should be chosen or put in order, and the formulas in letters, as TeX. */
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
  const derived = sheet.parts
    .filter(({ kind }) => kind === 'derivation')
    .flatMap((part) => ('item' in part ? [part.item] : []))
    .map(async (item) => {
      const found = await engine.call('rightExpression', { ...source, item });
      return found.ok ? ([[item, found.value.tex]] as const) : [];
    });
  return Object.fromEntries((await Promise.all([...asked, ...chosen, ...derived])).flat());
}
