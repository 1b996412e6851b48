import { product, reference } from '../../../engine/expression/expression.ts';
import type { Chance } from '../../generator/chance.ts';
import type { PlannedLine } from '../drill-plan.ts';
import { asked, lines } from '../kinds/lines.ts';
import type { GraphKindDefinition } from './graph-kind-definition.ts';
import { GraphPlaces, type Edge } from './graph-places.ts';

const fewestEdges = 2;
/** Longer, it would be the same step again and again. */
const mostEdges = 6;

export const graphPath: GraphKindDefinition = {
  kind: 'graph-path',
  title: { en: 'Back along one path', ko: '한 경로를 따라 되돌아가기' },
  summary: {
    en: 'At each node, what comes from above times the local slope: one path from the output back to a value.',
    ko: '노드마다 위에서 온 기울기에 국소 기울기를 곱하며, 출력에서 값 하나까지 한 경로로 되돌아가요.',
  },
  task: (mode, subject) =>
    mode === 'guided'
      ? {
          en: `Follow one path back to ${subject}. At each node, find the local slope and multiply what comes from above by it.`,
          ko: `한 경로를 따라 되돌아가 보세요(${subject}까지). 노드마다 국소 기울기를 구하고, 위에서 온 기울기에 곱하면 돼요.`,
        }
      : {
          en: `What comes back to ${subject} along this path?`,
          ko: `이 경로를 따라 되돌아오는 값은 얼마인가요? 도착하는 곳: ${subject}.`,
        },
  fits: (solution) => pathsOf(new GraphPlaces(solution)).length > 0,
  plan: (solution, mode, chance) => {
    const places = new GraphPlaces(solution);
    const path = drawPath(places, chance);
    const [first] = path;
    const last = path.at(-1);
    if (!first || !last) throw new RangeError('no path in this graph');
    return {
      subject: [places.value(last.input)],
      shows: 'forward',
      // Where the path begins, everything from above is there already.
      alsoGiven: [places.gradient(first.node)],
      parts: [lines(mode === 'guided' ? path.flatMap((edge) => steps(places, edge)) : [asked(places.comesBack(last))])],
    };
  },
};

/** What comes from above times the local slope, which is what a gradient with one way out is; from the output comes 1. */
function steps(places: GraphPlaces, edge: Edge): readonly PlannedLine[] {
  const asks = places.comesBack(edge);
  if (edge.node === places.output) return [asked(asks)];
  const rule = product(reference(places.gradient(edge.node)), reference(places.slope(edge)));
  return [asked(places.slope(edge)), { asks, showsRule: true, rule }];
}

function drawPath(places: GraphPlaces, chance: Chance): readonly Edge[] {
  const paths = pathsOf(places);
  const longest = Math.max(...paths.map(({ length }) => length));
  return chance.pick(paths.filter(({ length }) => length >= longest - 1));
}

/**
 * From the top down to each given value: along nodes that have one way out, so that what comes back along the path is all
 * that comes back. Above a node with several, a path does not begin before it.
 */
function pathsOf(places: GraphPlaces): (readonly Edge[])[] {
  return places.leaves
    .flatMap((leaf) => places.waysOut(leaf))
    .map((edge) => {
      const path = [edge];
      for (let top = edge; path.length < mostEdges;) {
        const [next, ...others] = places.waysOut(top.node);
        if (!next || others.length > 0) break;
        path.unshift(next);
        top = next;
      }
      return path;
    })
    .filter(({ length }) => length >= fewestEdges);
}
