/** So many fields are drawn at once without a wait. */
const mostFields = 600;
/** A table with more columns is shown in parts. */
const mostColumns = 40;
const columnsInPart = 24;
const fewestRows = 10;

/** How much of a table of numbers is drawn at once. */
export function partSize(rows: number, columns: number): { readonly rows: number; readonly columns: number } {
  const across = columns <= mostColumns ? columns : columnsInPart;
  return { rows: Math.min(rows, Math.max(fewestRows, Math.floor(mostFields / Math.max(1, across)))), columns: across };
}

/** Where the part begins that holds a row or column, all from 0; the last one, where there is no such row any more. */
export const partStart = (index: number, count: number, size: number): number => {
  const last = Math.max(0, Math.ceil(count / Math.max(1, size)) - 1) * size;
  return Math.min(last, Math.floor(Math.max(0, index) / Math.max(1, size)) * size);
};
