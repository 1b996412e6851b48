import { asked, askedByRule, lines } from '../kinds/lines.ts';
import type { GraphKindDefinition } from './graph-kind-definition.ts';
import { GraphPlaces } from './graph-places.ts';

/** More ways are the same work again. */
const mostWays = 6;

export const severalWaysOut: GraphKindDefinition = {
  kind: 'several-ways-out',
  title: { en: 'Several ways out', ko: '여러 갈래로 나가는 값' },
  summary: {
    en: 'A value that is used more than once: what comes back along each of its ways, and the sum of all.',
    ko: '두 번 넘게 쓰이는 값이에요. 갈래마다 되돌아오는 기울기를 구하고 모두 더해요.',
  },
  task: (mode, subject) =>
    mode === 'guided'
      ? {
          en: `${subject} goes out several ways. Find what comes back along each of them, and add it all up.`,
          ko: `여러 갈래로 나가는 값이 있어요(${subject}). 갈래마다 되돌아오는 것을 구하고 모두 더해 보세요.`,
        }
      : {
          en: `Work out the gradient of ${subject}, which goes out several ways.`,
          ko: `여러 갈래로 나가는 값의 기울기를 구해 보세요(${subject}).`,
        },
  fits: (solution) => shared(new GraphPlaces(solution)).length > 0,
  plan: (solution, mode, chance) => {
    const places = new GraphPlaces(solution);
    const node = chance.pick(shared(places));
    const ways = places.waysOut(node);
    const gradient = places.gradient(node);
    return {
      subject: [places.value(node)],
      shows: 'forward',
      alsoGiven: ways.map((edge) => places.gradient(edge.node)),
      parts: [
        lines(
          mode === 'guided'
            ? [
                // From the output comes 1: what comes back is the slope there.
                ...ways.flatMap((edge) =>
                  edge.node === places.output
                    ? [asked(places.alongEdge(edge))]
                    : [asked(places.slope(edge)), askedByRule(places.alongEdge(edge))],
                ),
                askedByRule(gradient),
              ]
            : [asked(gradient)],
        ),
      ],
    };
  },
};

function shared(places: GraphPlaces): readonly string[] {
  return places.back.filter((node) => {
    const { length } = places.waysOut(node);
    return length > 1 && length <= mostWays;
  });
}
