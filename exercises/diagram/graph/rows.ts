import type { Vertex } from './woven.ts';

/** What a vertex takes above and below its line. */
export interface Reach {
  readonly above: number;
  readonly below: number;
}

/** There and back through the columns, at most so often; most pictures come to rest before. */
const most = 90;
/** Of a large graph, fewer: about so many vertices are placed in all. */
const placed = 50_000;
const fewest = 24;
/** From this part of the sweeps on, lines only give way. */
const free = 0.6;
/** What moves by less is at rest. */
const rest = 0.2;
/** A line that passes columns is to be straight before all; then that of a node with one neighbour. */
const stiffness = { passing: 1000, single: 6, other: 1 } as const;

interface Pull {
  readonly on: number;
  readonly weight: number;
}

/**
 * The height of each vertex: as near to its neighbours as the order in its column and the room that each takes allow.
 * @returns by vertex, with the topmost reach at 0
 */
export function heightsOf(
  vertices: readonly Vertex[],
  columns: readonly (readonly number[])[],
  reachOf: (vertex: number) => Reach,
): readonly number[] {
  const reaches = vertices.map((_, vertex) => reachOf(vertex));
  const heights: number[] = vertices.map(() => 0);
  const pulls = vertices.map((_, vertex) => pullsOn(vertices, vertex));
  const lines = linesOf(vertices);
  /** By vertex that passes, where its line is to be. */
  const lineHeights: (number | undefined)[] = vertices.map(() => undefined);
  /** Those that move as one in the column at hand: what they weigh, where they are to be, and the first of each. */
  const weights: number[] = [];
  const sums: number[] = [];
  const starts: number[] = [];
  /** How far each stands below the first of its column at the least. */
  const offsets = columns.map((column) => offsetsIn(column, reaches));
  for (const [index, column] of columns.entries()) {
    const last = offsets[index]?.at(-1) ?? 0;
    for (const [place, vertex] of column.entries()) heights[vertex] = (offsets[index]?.[place] ?? 0) - last / 2;
  }
  const sweeps = Math.max(fewest, Math.min(most, Math.round(placed / vertices.length)));
  const lastFree = free * sweeps;
  const rightwards = [...columns.keys()];
  const leftwards = rightwards.toReversed();
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const line of lines) {
      const at = wantedFor(line, Math.max(0, 1 - sweep / lastFree));
      for (const vertex of line) lineHeights[vertex] = at;
    }
    let moved = 0;
    for (const index of sweep % 2 === 0 ? rightwards : leftwards) {
      moved = Math.max(moved, settle(columns[index] ?? [], offsets[index] ?? []));
    }
    if (moved < rest && sweep > lastFree) break;
  }
  const top = Math.min(...vertices.map((_, vertex) => (heights[vertex] ?? 0) - (reaches[vertex]?.above ?? 0)));
  return heights.map((height) => height - top);

  /**
   * Least squares under the distances that must be kept: neighbours that are pressed together move as one.
   * @returns how far anything moved
   */
  function settle(column: readonly number[], offset: readonly number[]): number {
    let count = 0;
    for (let place = 0; place < column.length; place += 1) {
      const vertex = column[place] ?? 0;
      const line = lineHeights[vertex];
      let weight: number = stiffness.passing;
      let at = line ?? 0;
      if (line === undefined) {
        let sum = 0;
        weight = 0;
        for (const pull of pulls[vertex] ?? []) {
          weight += pull.weight;
          sum += pull.weight * (heights[pull.on] ?? 0);
        }
        at = weight === 0 ? (heights[vertex] ?? 0) : sum / weight;
        weight ||= stiffness.other;
      }
      let sum = weight * (at - (offset[place] ?? 0));
      let start = place;
      while (count > 0 && (sums[count - 1] ?? 0) / (weights[count - 1] ?? 1) > sum / weight) {
        count -= 1;
        weight += weights[count] ?? 0;
        sum += sums[count] ?? 0;
        start = starts[count] ?? 0;
      }
      weights[count] = weight;
      sums[count] = sum;
      starts[count] = start;
      count += 1;
    }
    let moved = 0;
    for (let block = 0; block < count; block += 1) {
      const at = (sums[block] ?? 0) / (weights[block] ?? 1);
      const end = block + 1 < count ? (starts[block + 1] ?? 0) : column.length;
      for (let place = starts[block] ?? 0; place < end; place += 1) {
        const vertex = column[place] ?? 0;
        const to = at + (offset[place] ?? 0);
        moved = Math.max(moved, Math.abs(to - (heights[vertex] ?? 0)));
        heights[vertex] = to;
      }
    }
    return moved;
  }

  /**
   * One height for all of a line. Where something kept it from that in a column, all of it gives way as far; else it goes
   * towards what it joins, less and less, so that it comes to rest.
   */
  function wantedFor(line: readonly number[], freedom: number): number {
    const before = lineHeights[line[0] ?? 0] ?? heights[line[0] ?? 0] ?? 0;
    let furthest = 0;
    let weight = 0;
    let sum = 0;
    for (const vertex of line) {
      const away = (heights[vertex] ?? 0) - before;
      if (Math.abs(away) > Math.abs(furthest)) furthest = away;
      for (const pull of pulls[vertex] ?? []) {
        weight += pull.weight;
        sum += pull.weight * (heights[pull.on] ?? 0);
      }
    }
    if (Math.abs(furthest) > 0.5 || weight === 0) return before + furthest;
    return before + (freedom * (sum / weight - before)) / 2;
  }
}

function offsetsIn(column: readonly number[], reaches: readonly Reach[]): readonly number[] {
  let at = 0;
  return column.map((vertex, place) => {
    const above = column[place - 1];
    if (above !== undefined) at += (reaches[above]?.below ?? 0) + (reaches[vertex]?.above ?? 0);
    return at;
  });
}

/** By what is beside it, but for what belongs to the same line. */
function pullsOn(vertices: readonly Vertex[], vertex: number): readonly Pull[] {
  const { before = [], after = [], passes = false } = vertices[vertex] ?? {};
  const others = [...before, ...after].filter((other) => !(passes && vertices[other]?.passes));
  return others.map((on) => ({ on, weight: strengthBetween(vertices, vertex, on) }));
}

function strengthBetween(vertices: readonly Vertex[], a: number, b: number): number {
  const [left, right] = (vertices[a]?.column ?? 0) < (vertices[b]?.column ?? 0) ? [a, b] : [b, a];
  const isSingle = vertices[right]?.before.length === 1 && vertices[left]?.after.length === 1;
  return isSingle ? stiffness.single : stiffness.other;
}

/** The vertices of each line that passes columns; they are moved as one where there is room. */
function linesOf(vertices: readonly Vertex[]): readonly (readonly number[])[] {
  const lines = new Map<number, number[]>();
  for (const [index, { node, passes }] of vertices.entries()) {
    if (!passes) continue;
    const line = lines.get(node) ?? [];
    line.push(index);
    lines.set(node, line);
  }
  return [...lines.values()];
}
