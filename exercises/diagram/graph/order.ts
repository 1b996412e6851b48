import type { Vertex, Woven } from './woven.ts';

/** There and back, so often; most graphs have their best order after a few. */
const sweeps = 8;
/** Neighbours change places so often at most. */
const exchanges = 6;

/** With more lines or columns than these, whole lines are not moved, which takes long and helps little there. */
const mostTries = 4000;

/** The order within each column that crosses the fewest lines of those that are tried. */
export function withFewCrossings({ vertices, columns }: Pick<Woven, 'vertices' | 'columns'>): readonly number[][] {
  let order = columns.map((column) => [...column]);
  let best = order;
  let fewest = crossings(vertices, order);
  for (let sweep = 0; sweep < 2 * sweeps && fewest > 0; sweep += 1) {
    order = swept(vertices, order, sweep % 2 === 0 ? 'before' : 'after');
    exchangeNeighbours(vertices, order);
    const found = crossings(vertices, order);
    if (found < fewest) [best, fewest] = [order.map((column) => [...column]), found];
  }
  return fewest === 0 ? best : withLinesMoved(vertices, best, fewest);
}

/** A line that passes many columns may stand better above or below everything, where no step at a time brings it. */
function withLinesMoved(vertices: readonly Vertex[], columns: number[][], crossed: number): number[][] {
  const lines = [...new Set(vertices.flatMap(({ node, passes }) => (passes ? [node] : [])))];
  if (lines.length * vertices.length > mostTries) return columns;
  let best = columns;
  let fewest = crossed;
  for (const line of lines) {
    const belongs = (vertex: number): boolean => vertices[vertex]?.node === line;
    for (const isAbove of [true, false]) {
      const order = best.map((column) => {
        const own = column.filter(belongs);
        const others = column.filter((vertex) => !belongs(vertex));
        return isAbove ? [...own, ...others] : [...others, ...own];
      });
      exchangeNeighbours(vertices, order);
      const found = crossings(vertices, order);
      if (found < fewest) [best, fewest] = [order, found];
    }
  }
  return best;
}

type Side = 'before' | 'after';

/** Each vertex at the mean place of its neighbours on one side, column by column; who has none there keeps its place. */
function swept(vertices: readonly Vertex[], columns: readonly number[][], side: Side): number[][] {
  const places = placesIn(columns);
  const result = columns.map((column) => [...column]);
  const way = side === 'before' ? result : result.toReversed();
  for (const column of way) {
    const wanted = new Map(
      column.map((vertex, place) => {
        const beside = vertices[vertex]?.[side] ?? [];
        return [vertex, beside.length === 0 ? place : mean(beside.map((one) => places[one] ?? 0))];
      }),
    );
    column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
    for (const [place, vertex] of column.entries()) places[vertex] = place;
  }
  return result;
}

/** Two that stand one above the other change places wherever their lines then cross less. */
function exchangeNeighbours(vertices: readonly Vertex[], columns: number[][]): void {
  const places = placesIn(columns);
  for (let pass = 0, moved = true; moved && pass < exchanges; pass += 1) {
    moved = false;
    for (const column of columns) {
      for (let upper = 0; upper + 1 < column.length; upper += 1) {
        const [a, b] = [column[upper] ?? 0, column[upper + 1] ?? 0];
        if (gainOf(a, b) <= 0) continue;
        [column[upper], column[upper + 1]] = [b, a];
        [places[a], places[b]] = [upper + 1, upper];
        moved = true;
      }
    }
  }

  function gainOf(a: number, b: number): number {
    let gain = 0;
    for (const side of ['before', 'after'] as const) {
      for (const ofA of vertices[a]?.[side] ?? []) {
        for (const ofB of vertices[b]?.[side] ?? []) gain += Math.sign((places[ofA] ?? 0) - (places[ofB] ?? 0));
      }
    }
    return gain;
  }
}

/** How many pairs of lines cross between neighbouring columns. */
export function crossings(vertices: readonly Vertex[], columns: readonly (readonly number[])[]): number {
  const places = placesIn(columns);
  let count = 0;
  for (const column of columns) {
    /** Ends of the lines so far, sorted. */
    const ends: number[] = [];
    for (const vertex of column) {
      const own = (vertices[vertex]?.after ?? []).map((to) => places[to] ?? 0);
      for (const end of own) count += ends.length - firstAbove(ends, end);
      for (const end of own) ends.splice(firstAbove(ends, end), 0, end);
    }
  }
  return count;
}

/** The first of the sorted that is greater. */
function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesIn(columns: readonly (readonly number[])[]): number[] {
  const places: number[] = [];
  for (const column of columns) for (const [place, vertex] of column.entries()) places[vertex] = place;
  return places;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
