import { success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { DrillPart, NumberField } from '../../contract/drill-views.ts';
import { openDrill } from '../../drills/open-drill.ts';
import { Recent } from '../../drills/recent.ts';
import { findMistake } from '../../mistakes/find-mistake.ts';
import type { DrawnTask } from '../draw-tasks.ts';
import type { ResultItem } from './results-document.ts';

/** What is asked where a mistake is to be found: one thing, marked and repaired. */
export const mistakeItem: ResultItem = { item: 'mistake', symbol: { en: 'the wrong line', ko: '틀린 줄' } };

export const isMistakeDrill = (drill: string): boolean => drill.startsWith('mistakes/');

/** What tells a drill from others: two that have this in common ask the same and are judged alike. */
export const sameDrill = ({ drill, mode, network, formula }: DrawnTask): string =>
  JSON.stringify([drill, mode, network, formula]);

/** Of more than a whole pack: they are few words each, and made-up drills take long to be made. */
const recentItems = new Recent<Outcome<readonly ResultItem[]>>(250);

/** Everything that a drill of a pack asks, in the order of its sheet. Fails where it cannot be opened. */
export const itemsOfTask = (task: DrawnTask): Outcome<readonly ResultItem[]> =>
  recentItems.of(sameDrill(task), () => readItems(task));

function readItems({ drill, mode, network, formula }: DrawnTask): Outcome<readonly ResultItem[]> {
  if (isMistakeDrill(drill)) {
    const found = findMistake(drill);
    return found.ok ? success([mistakeItem]) : found;
  }
  const sheet = openDrill({ drill, mode, network, formula });
  return sheet.ok ? success(sheet.value.parts.flatMap(itemsOfPart)) : sheet;
}

function itemsOfPart(part: DrillPart): readonly ResultItem[] {
  switch (part.kind) {
    case 'lines':
      return part.lines.map(({ field }) => ofField(field));
    case 'table':
      return part.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell && 'quantity' in cell ? [ofField(cell)] : [])),
      );
    case 'matrix':
      return part.rows.flat().map(ofField);
    case 'choice':
      return [{ item: part.item, symbol: part.prompt }];
    case 'order':
    case 'derivation':
      return [{ item: part.item, symbol: part.left.text }];
  }
}

const ofField = ({ quantity, symbol }: NumberField): ResultItem => ({ item: quantity, symbol: symbol.text });
