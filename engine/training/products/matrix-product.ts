import { at, type Memory } from '../memory.ts';

/** A matrix in the memory: entry (p, q) stands at `offset + p * row + q * column`, in numbers. */
interface Matrix {
  readonly offset: number;
  readonly row: number;
  readonly column: number;
}

/** A matrix whose rows are runs of numbers. */
type RowMatrix = Omit<Matrix, 'column'>;

/**
 * C_{pq} = S_{pq} + c \sum_r X_{pr} Y_{rq}
 *
 * `rows` of C, S and X are a multiple of 2; `columns` of C, S and Y a multiple of the tile's; `terms` is any number. S may
 * be C itself, or a single row of zeros with rows 0 apart. X may be read turned round.
 */
export interface MatrixProduct {
  readonly c: RowMatrix;
  readonly start: RowMatrix;
  readonly factor: number;
  readonly x: Matrix;
  readonly y: RowMatrix;
  readonly rows: number;
  readonly columns: number;
  readonly terms: number;
}

/** Works a product out, in tiles of 2 × 4: eight sums side by side are what a processor's registers hold. */
export function multiply(memory: Memory, product: MatrixProduct): void {
  const { c, start, factor, x, y, rows, columns, terms } = product;
  const { row: xRow, column: xColumn } = x;
  const { row: yRow } = y;
  for (let column = 0; column < columns; column += 4) {
    for (let row = 0; row < rows; row += 2) {
      let x0 = x.offset + row * xRow;
      let x1 = x0 + xRow;
      let y0 = y.offset + column;
      let c00 = 0;
      let c01 = 0;
      let c02 = 0;
      let c03 = 0;
      let c10 = 0;
      let c11 = 0;
      let c12 = 0;
      let c13 = 0;
      for (let term = 0; term < terms; term += 1) {
        const factor0 = at(memory, y0);
        const factor1 = at(memory, y0 + 1);
        const factor2 = at(memory, y0 + 2);
        const factor3 = at(memory, y0 + 3);
        const above = at(memory, x0);
        c00 += above * factor0;
        c01 += above * factor1;
        c02 += above * factor2;
        c03 += above * factor3;
        const below = at(memory, x1);
        c10 += below * factor0;
        c11 += below * factor1;
        c12 += below * factor2;
        c13 += below * factor3;
        x0 += xColumn;
        x1 += xColumn;
        y0 += yRow;
      }
      const c0 = c.offset + row * c.row + column;
      const c1 = c0 + c.row;
      const s0 = start.offset + row * start.row + column;
      const s1 = s0 + start.row;
      memory[c0] = at(memory, s0) + factor * c00;
      memory[c0 + 1] = at(memory, s0 + 1) + factor * c01;
      memory[c0 + 2] = at(memory, s0 + 2) + factor * c02;
      memory[c0 + 3] = at(memory, s0 + 3) + factor * c03;
      memory[c1] = at(memory, s1) + factor * c10;
      memory[c1 + 1] = at(memory, s1 + 1) + factor * c11;
      memory[c1 + 2] = at(memory, s1 + 2) + factor * c12;
      memory[c1 + 3] = at(memory, s1 + 3) + factor * c13;
    }
  }
}
