import { columnsOf, type InputsOf } from './layers.ts';

/**
 * A node in its column, or the line of a node that passes through a column on its way to a later one. A node has one line
 * out, however many nodes it goes into: it is told from others at a glance, and crosses fewer of them.
 */
export interface Vertex {
  readonly column: number;
  /** The node, or the one whose line passes. */
  readonly node: number;
  readonly passes: boolean;
  /** Neighbours in the column before and in the one behind. */
  readonly before: number[];
  readonly after: number[];
}

export interface Woven {
  readonly vertices: readonly Vertex[];
  /** The vertices of each column, from top to bottom. */
  readonly columns: number[][];
  /** The vertices along an edge, from its first node to its last. */
  route(from: number, to: number): readonly number[];
}

/** Nodes in columns, with a vertex in every column that a line passes; in each column in the order of a walk from the end. */
export function weave(inputs: InputsOf): Woven {
  const columnOf = columnsOf(inputs);
  const vertices: Vertex[] = columnOf.map((column, node) => ({ column, node, passes: false, before: [], after: [] }));
  /** By node, what passes: the vertex of each column behind its own. */
  const lines: number[][] = inputs.map(() => []);

  const step = (from: number, to: number): void => {
    const source = vertices[from];
    if (!source || source.after.includes(to)) return;
    source.after.push(to);
    vertices[to]?.before.push(from);
  };
  const lineTo = (node: number, column: number): number => {
    const start = columnOf[node] ?? 0;
    let last = node;
    for (let at = start + 1; at < column; at += 1) {
      const passing = (lines[node] ?? [])[at - start - 1];
      const vertex = passing ?? vertices.length;
      if (passing === undefined) {
        vertices.push({ column: at, node, passes: true, before: [], after: [] });
        lines[node]?.push(vertex);
      }
      step(last, vertex);
      last = vertex;
    }
    return last;
  };
  for (const [node, from] of inputs.entries()) {
    for (const input of from) step(lineTo(input, columnOf[node] ?? 0), node);
  }

  const route = (from: number, to: number): readonly number[] => {
    const between = (columnOf[to] ?? 0) - (columnOf[from] ?? 0) - 1;
    return [from, ...(lines[from] ?? []).slice(0, between), to];
  };
  return { vertices, columns: walked(vertices, inputs.length), route };
}

/** Each operand before the next, from the last node on: a tree that is drawn so has no crossings. */
function walked(vertices: readonly Vertex[], nodes: number): number[][] {
  const columns: number[][] = Array.from(
    { length: Math.max(0, ...vertices.map(({ column }) => column)) + 1 },
    () => [],
  );
  const seen = new Set<number>();
  for (let root = nodes - 1; root >= 0; root -= 1) {
    const open = [root];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const vertex = vertices[at];
      if (!vertex || seen.has(at)) continue;
      seen.add(at);
      columns[vertex.column]?.push(at);
      open.push(...vertex.before.toReversed());
    }
  }
  return columns;
}
