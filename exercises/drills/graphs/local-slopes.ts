import type { Chance } from '../../generator/chance.ts';
import { asked, lines } from '../kinds/lines.ts';
import type { GraphKindDefinition } from './graph-kind-definition.ts';
import { GraphPlaces, type Edge } from './graph-places.ts';

/** Of a large graph, not every slope is asked. */
const mostSlopes = 8;

export const localSlopes: GraphKindDefinition = {
  kind: 'local-slopes',
  title: { en: 'Local slopes', ko: '국소 기울기' },
  summary: {
    en: 'How one node changes with one of its inputs, whatever the rest of the graph does.',
    ko: '그래프의 나머지와 상관없이, 한 노드가 들어오는 값 하나에 따라 얼마나 변하는지 구해요.',
  },
  task: () => ({
    en: 'All values are there. Look at one operation at a time: by how much does its result change with what comes in?',
    ko: '값은 모두 나와 있어요. 연산을 하나씩만 보세요. 들어오는 값이 변할 때 그 결과는 얼마나 변하나요?',
  }),
  fits: (solution) => new GraphPlaces(solution).edges.length > 0,
  plan: (solution, _, chance) => {
    const places = new GraphPlaces(solution);
    return {
      subject: [],
      shows: 'forward',
      parts: [lines(chosen(places, chance).map((edge) => asked(places.slope(edge))))],
    };
  },
};

/** Of each operation one, then of each a second, as far as there is room; in the order of work. */
function chosen(places: GraphPlaces, chance: Chance): readonly Edge[] {
  const { edges } = places;
  if (edges.length <= mostSlopes) return edges;
  const seen = new Map<string, number>();
  const round = new Map<Edge, number>();
  for (const edge of chance.shuffled(edges)) {
    const operation = places.operationOf(edge.node) ?? '';
    const count = seen.get(operation) ?? 0;
    seen.set(operation, count + 1);
    round.set(edge, count);
  }
  const first = [...round].sort(([, one], [, other]) => one - other).slice(0, mostSlopes);
  const taken = new Set(first.map(([edge]) => edge));
  return edges.filter((edge) => taken.has(edge));
}
