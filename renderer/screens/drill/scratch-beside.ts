import type { NetworkSheet } from '../../../exercises/contract/drill-views.ts';
import type { ShownQuantity } from '../../../exercises/contract/network-views.ts';
import { fieldsOf } from '../../parts/sheet/drill-items.ts';
import type { AskedField, ScratchSheet } from '../../parts/scratch/scratch-sheet.ts';
import { namesOn } from '../../parts/scratch/sheet-names.ts';
import type { DrillSession } from './drill-session.svelte.ts';
import type { Pen } from './pen.svelte.ts';

/**
 * What a drill is to the scratch work beside it. Its lines are judged when that is asked for, but in an exam only once it is
 * handed in; and a value that the drill asks for is shown only once it has been found, or all is told.
 * @param quantities what stands on the sheet
 */
export function scratchBeside(
  session: DrillSession,
  sheet: NetworkSheet,
  pen: Pen,
  quantities: Readonly<Record<string, ShownQuantity>>,
): ScratchSheet {
  const { paper, place } = session;
  const fields: readonly AskedField[] = fieldsOf(sheet)
    .filter(({ quantity }) => !session.isClosed(quantity))
    .map(({ quantity, symbol }) => ({ quantity, symbol: symbol.text }));
  return {
    paper,
    network: { ...sheet.network, notation: sheet.notation },
    names: namesOn(sheet, quantities),
    fields,
    place: fields.find(({ quantity }) => quantity === place),
    notJudged: session.isExam && !session.isOver ? 'scratch.page.exam' : undefined,
    isTold: (quantity) => session.isClosed(quantity) || quantity in quantities || session.isRight(quantity),
    put: (number, field) => pen.put(number, field.quantity),
    back: () => pen.goBack(),
  };
}
