import type { TableFault } from '../../../../exercises/contract/editor-views.ts';
import { language } from '../../../shell/language/language.svelte.ts';
import type { PlacedTable } from './place-table.ts';
import '../../../shell/language/editor-messages.ts';

/** Why what was pasted cannot be read. */
export function faultWords(fault: TableFault): string {
  switch (fault.kind) {
    case 'no-number':
      return language.text('editor.paste.no-number');
    case 'too-long':
      return language.text('editor.paste.too-long');
    case 'empty-cell':
      return language.text('editor.paste.empty-cell', { row: fault.row, column: fault.column });
    case 'no-number-in-cell':
      return language.text('editor.paste.no-number-in-cell', {
        row: fault.row,
        column: fault.column,
        cell: fault.cell,
      });
  }
}

/** What has been taken in. */
export function takenWords({ cells, reading }: PlacedTable): string {
  const count = cells.flat().length;
  return reading.skippedLines === 0
    ? language.text('editor.table.pasted', { count })
    : language.text('editor.table.pasted.without', { count, lines: reading.skippedLines });
}

/** One way to read what was pasted, told by its size and its first row. */
export function wayWords({ reading, isTurned }: PlacedTable): string {
  const { name, rows } = reading;
  const [first = []] = rows;
  const shown = first.length > 4 ? [...first.slice(0, 4).map(String), '…'] : first.map(String);
  const size = language.text('editor.paste.way', {
    rows: rows.length,
    columns: first.length,
    first: shown.join(' | '),
  });
  const named = name === undefined ? size : `${name}: ${size}`;
  return isTurned ? language.text('editor.paste.way.turned', { way: named }) : named;
}
