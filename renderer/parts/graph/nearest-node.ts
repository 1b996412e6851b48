import type { GraphNodeView } from '../../../exercises/contract/graph-views.ts';

const directions = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;
export type ArrowKey = keyof typeof directions;

export const isArrowKey = (key: string): key is ArrowKey => key in directions;

/** What is off the way counts so much more than what is along it. */
const aside = 2.5;

/** The node that a hand would point at in that direction; the first where none is chosen, undefined where there is none. */
export function nearestNode(
  nodes: readonly GraphNodeView[],
  from: GraphNodeView | undefined,
  key: ArrowKey,
): GraphNodeView | undefined {
  if (!from) return nodes[0];
  const { x, y } = directions[key];
  let best: GraphNodeView | undefined;
  let least = Infinity;
  for (const node of nodes) {
    const dx = node.place.x - from.place.x;
    const dy = node.place.y - from.place.y;
    const ahead = dx * x + dy * y;
    const off = Math.abs(dx * y) + Math.abs(dy * x);
    if (ahead <= 1) continue;
    const distance = ahead + aside * off;
    if (distance < least) [best, least] = [node, distance];
  }
  return best;
}
