/** A number as Python reads it back to the last bit; never without a point, which would make an array one of integers. */
export function pythonNumber(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** A list of numbers. */
export const pythonRow = (values: readonly number[]): string => `[${values.map(pythonNumber).join(', ')}]`;

/** A list of rows, each on its own line. */
export const pythonRows = (rows: readonly (readonly number[])[]): string =>
  `[\n${rows.map((row) => `    ${pythonRow(row)},\n`).join('')}]`;
