import type { PrintedSymbol } from '../../engine/printing/printed.ts';
import type { GraphEdgeView, GraphNodeView, GraphView } from '../contract/graph-views.ts';
import { placeOnBows, type LabelledBow } from './graph/gap-labels.ts';
import { withFewCrossings } from './graph/order.ts';
import { heightsOf } from './graph/rows.ts';
import * as size from './graph/sizes.ts';
import { weave, type Woven } from './graph/woven.ts';
import type { Place } from './place.ts';

/** A node that is to be drawn. */
export interface NodeToDraw {
  readonly name: string;
  readonly symbol: PrintedSymbol;
  readonly isNumbered: boolean;
  /** Empty for what is given. */
  readonly operation: string;
  /** Each at most once. */
  readonly inputs: readonly { readonly node: string; readonly mark: string }[];
}

/** Nodes in the order of work: whatever goes into one stands before it. */
export interface GraphToDraw {
  readonly nodes: readonly NodeToDraw[];
  readonly output: string;
}

/** By so much a gap grows in which labels lie on one another, so often at most; and so often for lines that run through them. */
const growth = { factor: 1.12, times: 9, clear: 4 } as const;
/** Ports of a node with several ways in are spread over so much of its height. */
const spread = 1.25;

/**
 * The picture of a computation graph: work goes from left to right, a column for each step, with as few crossings as are
 * easily found. Lines bend in the gaps alone, and so cross no number; local slopes stand on the bows, none on another.
 * Libraries for layered graphs take a second for 400 nodes and know nothing of what stands on the lines.
 * @param characters what the longest number has
 */
export function layOutGraph({ nodes, output }: GraphToDraw, characters = 6): GraphView {
  const indices = new Map(nodes.map(({ name }, index) => [name, index]));
  const inputs = nodes.map((node) => node.inputs.map((input) => indices.get(input.node) ?? 0));
  const woven = weave(inputs);
  const order = withFewCrossings(woven);
  const isNamed = (node: NodeToDraw | undefined): boolean => node !== undefined && node.operation !== '';
  const heights = heightsOf(woven.vertices, order, (index) => {
    const vertex = woven.vertices[index];
    if (!vertex || vertex.passes) return { above: size.passingRoom, below: size.passingRoom };
    const above = isNamed(nodes[vertex.node]) ? size.nameRoom : size.lineRoom;
    return { above: above + size.rowGap / 2, below: size.lineRoom + size.rowGap / 2 };
  });
  return new Drawing(nodes, output, woven, order, heights, characters).view();
}

/** By the places of its nodes. */
interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

class Drawing {
  readonly #nodes: readonly NodeToDraw[];
  readonly #output: string;
  readonly #woven: Woven;
  readonly #heights: readonly number[];
  readonly #line: number;
  /** By node, those that go into it, from the topmost line to the lowest. */
  readonly #sources: readonly (readonly number[])[];
  /** By column, the places of the edges that end there. */
  readonly #ending: readonly (readonly number[])[];
  readonly #isOnTheWay: readonly boolean[];
  readonly #isShared: readonly boolean[];
  /** Half the widest of what stands in each column. */
  readonly #halves: readonly number[];
  readonly #edges: readonly DrawnEdge[];

  constructor(
    nodes: readonly NodeToDraw[],
    output: string,
    woven: Woven,
    order: readonly (readonly number[])[],
    heights: readonly number[],
    characters: number,
  ) {
    this.#nodes = nodes;
    this.#output = output;
    this.#woven = woven;
    this.#heights = heights.map((height) => height + size.margin.top);
    this.#line = size.numberWidth(characters);
    const indices = new Map(nodes.map(({ name }, index) => [name, index]));
    this.#edges = nodes.flatMap((node, to) =>
      node.inputs.map(({ node: from, mark }) => ({ from: indices.get(from) ?? 0, to, mark })),
    );
    const sources: number[][] = nodes.map(() => []);
    const ending: number[][] = order.map(() => []);
    for (const [index, { from, to }] of this.#edges.entries()) {
      sources[to]?.push(from);
      ending[woven.vertices[to]?.column ?? 0]?.push(index);
    }
    const comesFrom = (from: number, to: number): number => heights[woven.route(from, to).at(-2) ?? from] ?? 0;
    this.#sources = sources.map((own, to) => own.sort((a, b) => comesFrom(a, to) - comesFrom(b, to)));
    this.#ending = ending;
    this.#isOnTheWay = onTheWay(nodes, output);
    const ways = new Map<number, number>();
    for (const { from, to } of this.#edges) if (this.#isOnTheWay[to]) ways.set(from, (ways.get(from) ?? 0) + 1);
    this.#isShared = nodes.map(({ name }, index) => name !== output && (ways.get(index) ?? 0) > 1);
    this.#halves = order.map((column) =>
      Math.max(size.circle, ...column.map((vertex) => (woven.vertices[vertex]?.passes ? 0 : this.#half(vertex)))),
    );
  }

  #half(node: number): number {
    const { operation = '', symbol } = this.#nodes[node] ?? {};
    return size.halfWidthOf(operation || (symbol?.text ?? ''));
  }

  view(): GraphView {
    const lefts: number[] = [size.margin.side];
    const labels = new Map<number, Place>();
    for (const column of this.#halves.keys()) {
      if (column === 0) continue;
      const end = this.#right(column - 1, lefts);
      const { gap, places } = this.#gapBefore(column, end);
      lefts.push(end + gap);
      for (const [edge, place] of places) labels.set(edge, place);
    }
    const nodes = this.#nodes.map((node, index) => this.#nodeView(node, index, lefts));
    const edges = this.#edges.map((edge, index) => this.#edgeView(edge, lefts, labels.get(index)));
    const last = this.#halves.length - 1;
    const lowest = Math.max(...this.#heights.map((height, vertex) => height + this.#below(vertex)));
    return {
      nodes,
      edges,
      width: this.#right(last, lefts) + size.margin.end,
      height: lowest + size.margin.bottom,
    };
  }

  #below(vertex: number): number {
    return this.#woven.vertices[vertex]?.passes ? size.passingRoom : size.lineRoom;
  }

  /** Where the lines of a column end and its gap begins. */
  #right(column: number, lefts: readonly number[]): number {
    return (lefts[column] ?? 0) + 2 * (this.#halves[column] ?? 0) + this.#line;
  }

  #middle(node: number, lefts: readonly number[]): Place {
    const column = this.#woven.vertices[node]?.column ?? 0;
    return { x: (lefts[column] ?? 0) + (this.#halves[column] ?? 0), y: this.#heights[node] ?? 0 };
  }

  /** The gap in front of a column, as wide as the labels in it need. */
  #gapBefore(column: number, start: number): { gap: number; places: readonly (readonly [number, Place])[] } {
    const into = (this.#ending[column] ?? []).flatMap((index) => {
      const edge = this.#edges[index];
      return edge ? [[index, edge] as const] : [];
    });
    let gap = Math.max(size.leastGap, this.#line + 14);
    for (let time = 0; ; time += 1) {
      const lefts: number[] = [];
      lefts[column] = start + gap;
      const bows = into.map(([, edge]): LabelledBow => {
        const end = this.#port(edge, lefts);
        const before = this.#woven.route(edge.from, edge.to).at(-2) ?? edge.from;
        return {
          start: { x: start, y: this.#heights[before] ?? 0 },
          end,
          width: this.#line,
          above: size.labelHeight / 2,
          below: size.labelHeight / 2 + (this.#isShared[edge.from] ? size.secondLine : 0),
        };
      });
      const { places, isFree, isClear } = placeOnBows(bows, start + 4, start + gap - 4);
      if (isClear || (isFree && time >= growth.clear) || time === growth.times) {
        return { gap, places: into.map(([index], at) => [index, places[at] ?? { x: start, y: 0 }]) };
      }
      gap *= growth.factor;
    }
  }

  /** Where an edge arrives at its node: those that come from above arrive above. */
  #port({ from, to }: DrawnEdge, lefts: readonly number[]): Place {
    const middle = this.#middle(to, lefts);
    const sources = this.#sources[to] ?? [];
    const place = sources.length < 2 ? 0 : sources.indexOf(from) / (sources.length - 1) - 0.5;
    const down = place * spread * size.circle;
    const inward = size.circle - Math.sqrt(size.circle ** 2 - down ** 2);
    return { x: middle.x - this.#half(to) + inward, y: middle.y + down };
  }

  #nodeView(node: NodeToDraw, index: number, lefts: readonly number[]): GraphNodeView {
    const { name, symbol, isNumbered, operation } = node;
    const place = this.#middle(index, lefts);
    return {
      name,
      symbol,
      isNumbered,
      operation,
      place,
      half: { width: this.#half(index), height: size.circle },
      lineEnd: this.#right(this.#woven.vertices[index]?.column ?? 0, lefts),
      value: `v.${name}`,
      gradient: `dv.${name}`,
      isOutput: name === this.#output,
      isShared: this.#isShared[index] ?? false,
      isOnTheWay: this.#isOnTheWay[index] ?? false,
    };
  }

  #edgeView(edge: DrawnEdge, lefts: readonly number[], label: Place | undefined): GraphEdgeView {
    const passing = this.#woven.route(edge.from, edge.to).slice(1, -1);
    const [from, to] = [this.#nodes[edge.from]?.name ?? '', this.#nodes[edge.to]?.name ?? ''];
    const start = {
      x: this.#right(this.#woven.vertices[edge.from]?.column ?? 0, lefts),
      y: this.#heights[edge.from] ?? 0,
    };
    const port = this.#port(edge, lefts);
    const route: Place[] = [start];
    /** What goes straight on is one piece, however many columns it passes. */
    const add = (x: number, y: number): void => {
      const last = route.at(-1);
      const before = route.at(-2);
      if (before && last && isLevel(before.y, y) && isLevel(last.y, y)) route[route.length - 1] = { x, y: last.y };
      else route.push({ x, y });
    };
    for (const vertex of passing) {
      const { column = 0 } = this.#woven.vertices[vertex] ?? {};
      const y = this.#heights[vertex] ?? 0;
      add(lefts[column] ?? 0, y);
      add(this.#right(column, lefts), y);
    }
    route.push(port);
    return {
      from,
      to,
      route,
      slope: `ds.${to}.${from}`,
      gradient: `df.${to}.${from}`,
      label: label ?? port,
      hasGradient: (this.#isShared[edge.from] ?? false) && (this.#isOnTheWay[edge.to] ?? false),
      mark: edge.mark,
    };
  }
}

/** Nobody sees whether a line rises by less. */
const isLevel = (a: number, b: number): boolean => Math.abs(a - b) < 0.3;

/** Whether the output depends on each node. */
function onTheWay(nodes: readonly NodeToDraw[], output: string): readonly boolean[] {
  const reached = new Set([output]);
  for (const { name, inputs } of nodes.toReversed()) {
    if (reached.has(name)) for (const { node } of inputs) reached.add(node);
  }
  return nodes.map(({ name }) => reached.has(name));
}
