import { asked, askedByRule, lines } from '../kinds/lines.ts';
import type { GraphKindDefinition } from './graph-kind-definition.ts';
import { GraphPlaces } from './graph-places.ts';

export const wholeWayBack: GraphKindDefinition = {
  kind: 'whole-way-back',
  title: { en: 'The whole way back', ko: '끝까지 되돌아가기' },
  summary: {
    en: 'From the output back to everything that is given: the gradient of each node.',
    ko: '출력에서 주어진 값까지 모두 거슬러 가며 노드마다 기울기를 구해요.',
  },
  task: (mode) =>
    mode === 'guided'
      ? {
          en: 'All values are there. Go back from the output, node by node: what comes from above times the local slope, added up where a value goes out several ways.',
          ko: '값은 모두 나와 있어요. 출력에서 노드를 하나씩 거슬러 가 보세요. 위에서 온 기울기에 국소 기울기를 곱하고, 여러 갈래로 나가는 값에서는 모두 더하면 돼요.',
        }
      : {
          en: 'All values are there. Work the way back on paper, and write down how the output changes with each of these.',
          ko: '값은 모두 나와 있어요. 종이에 거슬러 계산하고, 다음 값들이 변할 때 출력이 얼마나 변하는지 적어 보세요.',
        },
  fits: (solution) => new GraphPlaces(solution).back.length > 0,
  plan: (solution, mode) => {
    const places = new GraphPlaces(solution);
    const trained = places.parameters.filter((name) => places.leaves.includes(name));
    const ends = trained.length > 0 ? trained : places.leaves;
    return {
      subject: [],
      shows: 'forward',
      alsoGiven: [places.gradient(places.output)],
      parts: [
        lines(
          mode === 'guided'
            ? places.back.flatMap((node) => gradientOf(places, node))
            : ends.map((node) => asked(places.gradient(node))),
        ),
      ],
    };
  },
};

/** What comes back along each way, where there are several; then the gradient. */
function gradientOf(places: GraphPlaces, node: string) {
  const ways = places.waysOut(node);
  const gradient = places.gradient(node);
  if (ways.length <= 1) return [asked(gradient)];
  return [...ways.map((edge) => asked(places.alongEdge(edge))), askedByRule(gradient)];
}
