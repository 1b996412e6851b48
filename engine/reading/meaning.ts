import type { Grid } from './grid.ts';

/** One thing that a name may stand for. */
export interface Meaning {
  readonly grid: Grid;
  /** 0: as the network's own notation writes it; 1: as another notation does; from 2 on: as the field does besides. */
  readonly rank: number;
  /** What else would follow for other names if this was meant, such as the order of indices. */
  readonly habits: readonly string[];
  /** Of a derivative: what the names in it were taken for, by their keys. */
  readonly parts?: readonly (readonly [name: string, grid: string])[];
}
