import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { GraphEdgeView, GraphView } from '../../../exercises/contract/graph-views.ts';
import type { PlayStep } from './play-step.ts';

/**
 * A graph as it is worked: the value of every node in the order of work, then from the output back what comes along each
 * edge, and the gradient of a node once all of its ways out have come back.
 * @param isKnown whether there is a number for a quantity; steps without any are left out
 */
export function graphSteps({ nodes, edges }: GraphView, isKnown: (id: QuantityId) => boolean): readonly PlayStep[] {
  const into = byNode(edges, ({ to }) => to);
  const worked = nodes.filter(({ name }) => into.has(name));
  const gradients = new Map(nodes.map(({ name, gradient }) => [name, gradient]));
  const gradientOf = (name: string): QuantityId => gradients.get(name) ?? '';
  const onTheWay = new Set(nodes.filter((node) => node.isOnTheWay).map(({ name }) => name));
  const waysBack = edges.filter(({ to }) => onTheWay.has(to));
  const forward = worked.map(({ name, value }): PlayStep => {
    return { way: 'forward', along: slopesOf(into.get(name)), shows: [value], tells: [value], node: name };
  });
  const back: PlayStep[] = [];
  /** Ways out that have not come back yet. */
  const open = new Map([...byNode(waysBack, ({ from }) => from)].map(([name, ways]) => [name, ways.length]));
  const output = nodes.find(({ isOutput }) => isOutput);
  if (output)
    back.push({ way: 'back', along: [], shows: [output.gradient], tells: [output.gradient], node: output.name });
  for (const { name } of worked.toReversed()) {
    if (!onTheWay.has(name)) continue;
    const ways = into.get(name) ?? [];
    for (const { from } of ways) open.set(from, (open.get(from) ?? 0) - 1);
    const whole = ways.filter(({ from }) => open.get(from) === 0).map(({ from }) => gradientOf(from));
    const parts = ways.flatMap(({ slope, gradient }) => [slope, gradient]);
    const tells = ways.flatMap(({ slope, gradient, hasGradient, from }) => {
      if (!hasGradient) return [slope, gradientOf(from)];
      return [slope, gradient, ...(open.get(from) === 0 ? [gradientOf(from)] : [])];
    });
    back.push({ way: 'back', along: slopesOf(ways), shows: [...parts, ...whole], tells, node: name });
  }
  return [...forward, ...back].filter(({ shows }) => shows.some(isKnown));
}

const slopesOf = (edges: readonly GraphEdgeView[] = []): readonly QuantityId[] => edges.map(({ slope }) => slope);

function byNode(
  edges: readonly GraphEdgeView[],
  nodeOf: (edge: GraphEdgeView) => string,
): ReadonlyMap<string, readonly GraphEdgeView[]> {
  const found = new Map<string, GraphEdgeView[]>();
  for (const edge of edges) found.set(nodeOf(edge), [...(found.get(nodeOf(edge)) ?? []), edge]);
  return found;
}
