/** Numbers for a spreadsheet, with every digit they have. */
export const writtenCells = (rows: readonly (readonly number[])[]): string =>
  rows.map((row) => row.map(String).join('\t')).join('\n');
