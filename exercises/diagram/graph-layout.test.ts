import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphView } from '../contract/graph-views.ts';
import { layOutGraph, type GraphToDraw, type NodeToDraw } from './graph-layout.ts';
import { onBow } from './graph/bows.ts';
import type { Place } from './place.ts';

/** `q = x y`: a node and what goes into it; a name that stands nowhere on the left is given. */
function graphOf(...lines: readonly string[]): GraphToDraw {
  const worked = lines
    .map((line) => line.split(' = '))
    .map(([name = '', inputs = '']) => ({ name, inputs: inputs.split(' ') }));
  const names = new Set(worked.map(({ name }) => name));
  const given = [...new Set(worked.flatMap(({ inputs }) => inputs))].filter((name) => !names.has(name));
  const node = (name: string, operation: string, inputs: readonly string[]): NodeToDraw => ({
    name,
    symbol: { tex: name, text: name, role: 'forward' },
    isNumbered: false,
    operation,
    inputs: inputs.map((input) => ({ node: input, mark: '' })),
  });
  return {
    nodes: [...given.map((name) => node(name, '', [])), ...worked.map(({ name, inputs }) => node(name, '+', inputs))],
    output: worked.at(-1)?.name ?? '',
  };
}

/** Every point that a line is drawn through, bow by bow. */
const drawn = (route: readonly Place[]): Place[][] =>
  route.slice(1).map((to, index) => {
    const from = route[index] ?? to;
    return Array.from({ length: 25 }, (_, point) => onBow(from, to, point / 24));
  });

const nodeOf = (view: GraphView, name: string) => {
  const node = view.nodes.find((one) => one.name === name);
  if (!node) throw new Error(`no node ${name}`);
  return node;
};

/** Pairs of lines that change sides between one column and the next. */
function crossingsOf({ edges }: GraphView): number {
  const bows = edges.flatMap(({ from, route }) =>
    route.slice(1).map((end, index) => ({ from, start: route[index] ?? end, end })),
  );
  let count = 0;
  for (const [index, a] of bows.entries()) {
    for (const b of bows.slice(index + 1)) {
      if (a.start.x !== b.start.x || a.from === b.from) continue;
      if ((a.start.y - b.start.y) * (a.end.y - b.end.y) < 0) count += 1;
    }
  }
  return count;
}

test('a gate of three inputs stands in three columns, its numbers on straight lines', () => {
  const view = layOutGraph(graphOf('q = x y', 'f = q z'));
  const [x, y, z, q, f] = ['x', 'y', 'z', 'q', 'f'].map((name) => nodeOf(view, name));
  expect([x?.isShared, q?.isShared, f?.isOutput, q?.isOutput]).toEqual([false, false, true, false]);
  // What is given stands in front of its first use.
  expect(z?.place.x).toBe(q?.place.x);
  expect(x?.place.x).toBe(y?.place.x);
  expect(q?.place.x).toBeLessThan(f?.place.x ?? 0);
  // The middle between the two that go in.
  expect(q?.place.y).toBeCloseTo(((x?.place.y ?? 0) + (y?.place.y ?? 0)) / 2, 0);
  expect(view.edges.map(({ slope, gradient }) => [slope, gradient])).toContainEqual(['ds.f.q', 'df.f.q']);
  expect([q?.value, q?.gradient]).toEqual(['v.q', 'dv.q']);
});

test('a value that is used twice is one node with two ways out, whose gradients stand apart', () => {
  const view = layOutGraph(graphOf('q = x y', 'p = q x', 'L = p y'));
  expect(view.nodes.filter(({ isShared }) => isShared).map(({ name }) => name)).toEqual(['x', 'y']);
  expect(view.edges.filter(({ hasGradient }) => hasGradient).map(({ to, from }) => `${to}.${from}`)).toEqual([
    'q.x',
    'q.y',
    'p.x',
    'L.y',
  ]);
  // All ways out begin where the line of the node ends.
  const x = nodeOf(view, 'x');
  for (const { from, route } of view.edges) if (from === 'x') expect(route[0]).toEqual({ x: x.lineEnd, y: x.place.y });
});

const recurrent = (steps: number) =>
  graphOf(
    ...Array.from({ length: steps }, (_, index) => index + 1).flatMap((t) => [
      `a${t} = w x${t}`,
      `c${t} = u h${t - 1}`,
      `s${t} = a${t} c${t}`,
      `h${t} = s${t}`,
    ]),
    `L = h${steps} t`,
  );

test.each([
  ['a tree', graphOf('a = x y', 'b = z w', 'c = a b', 'd = v', 'e = c d', 'f = e r'), 0],
  ['a recurrent unit of one step', recurrent(1), 0],
  // w and u are both used in both steps: one of them passes the other once in each step after the first, at most.
  ['a recurrent unit of four steps', recurrent(4), 6],
])('%s has no more crossings than it must', (_, graph, most) => {
  expect(crossingsOf(layOutGraph(graph))).toBeLessThanOrEqual(most);
});

test('time steps stand one behind the other, and the line of a shared weight is straight over them', () => {
  const view = layOutGraph(recurrent(4));
  const steps = [1, 2, 3, 4].map((step) => nodeOf(view, `a${step}`).place.x);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(new Set(steps).size).toBe(4);
  const [longest] = view.edges.filter(({ from }) => from === 'w').toSorted((a, b) => b.route.length - a.route.length);
  const heights = (longest?.route ?? []).slice(1, -1).map(({ y }) => y);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
});

/** Up to 24 nodes, each over some that stand before it. */
const graphs = fc
  .array(fc.uniqueArray(fc.nat(), { maxLength: 3 }), { minLength: 2, maxLength: 24 })
  .map((picks): GraphToDraw => {
    const inputs = picks.map((pick, index) => [...new Set(index === 0 ? [] : pick.map((one) => one % index))]);
    const nodes = inputs.map((from, index) => ({
      name: `n${index}`,
      symbol: { tex: '', text: `n${index}`, role: 'forward' as const },
      isNumbered: true,
      operation: from.length === 0 ? '' : 'softplus'.slice(0, 1 + (index % 8)),
      inputs: from.map((input) => ({ node: `n${input}`, mark: '' })),
    }));
    return { nodes, output: `n${nodes.length - 1}` };
  });

test('lines lead to the right and bend in the gaps alone: none runs through a circle or a number', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const view = layOutGraph(graph);
      expect(view.edges).toHaveLength(graph.nodes.reduce((sum, { inputs }) => sum + inputs.length, 0));
      const lines = view.edges.map(({ from, to, route }) => ({ from, to, points: drawn(route).flat() }));
      for (const { points } of lines) {
        for (const [index, { x }] of points.entries())
          expect(x).toBeGreaterThanOrEqual((points[index - 1]?.x ?? 0) - 1e-9);
      }
      for (const node of view.nodes) {
        const top = node.place.y - 24;
        const bottom = node.place.y + 24;
        const left = node.place.x - node.half.width;
        for (const { from, to, points } of lines) {
          if (from === node.name || to === node.name) continue;
          const within = points.some(({ x, y }) => x > left && x < node.lineEnd && y > top && y < bottom);
          expect(within, `${from} to ${to} through ${node.name}`).toBe(false);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('no two nodes or numbers lie on one another, and all stand within the picture', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { nodes, width, height } = layOutGraph(graph);
      const boxes = nodes.map(({ place, half, lineEnd }) => ({
        left: place.x - half.width,
        right: lineEnd,
        top: place.y - 24,
        bottom: place.y + 24,
      }));
      for (const [index, a] of boxes.entries()) {
        expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(width);
        expect(a.bottom).toBeLessThanOrEqual(height);
        for (const b of boxes.slice(index + 1)) {
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('longer numbers have longer lines', () => {
  const graph = graphOf('q = x y');
  const lineOf = (view: GraphView): number => nodeOf(view, 'q').lineEnd - nodeOf(view, 'q').place.x;
  expect(lineOf(layOutGraph(graph, 11))).toBeGreaterThan(lineOf(layOutGraph(graph, 6)) + 30);
});

test('local slopes of a gate and of a shared value stand free of one another', () => {
  for (const graph of [
    graphOf('q = x y', 'f = q z'),
    graphOf('q = x y', 'p = q x', 'r = q y', 'L = p r'),
    recurrent(3),
  ]) {
    const { edges } = layOutGraph(graph);
    for (const [index, { label, hasGradient }] of edges.entries()) {
      for (const other of edges.slice(index + 1)) {
        const [upper, lower] =
          label.y < other.label.y ? [{ label, hasGradient }, other] : [other, { label, hasGradient }];
        const isBeside = Math.abs(label.x - other.label.x) >= 40;
        const isBelow = lower.label.y - upper.label.y >= (upper.hasGradient ? 40 : 22);
        expect(isBeside || isBelow).toBe(true);
      }
    }
  }
});
