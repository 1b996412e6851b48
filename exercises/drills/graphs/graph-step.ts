import { asked, askedByRule, lines } from '../kinds/lines.ts';
import type { GraphKindDefinition } from './graph-kind-definition.ts';
import { GraphPlaces } from './graph-places.ts';

export const graphStep: GraphKindDefinition = {
  kind: 'graph-step',
  title: { en: 'The step on a graph', ko: '그래프에서 한 걸음 갱신하기' },
  summary: {
    en: 'The gradients are there: the new values after one step of gradient descent, and what the output comes to with them.',
    ko: '기울기는 나와 있어요. 경사 하강법으로 한 걸음 갱신한 값과, 그 값으로 다시 계산한 출력을 구해요.',
  },
  task: (mode, subject) =>
    mode === 'guided'
      ? {
          en: `Take one step of gradient descent: write down the new value of ${subject}. Then work forward again with the new values.`,
          ko: `경사 하강법으로 한 걸음 갱신해 보세요. ${subject}의 새 값을 적고, 새 값으로 순전파를 다시 계산하면 돼요.`,
        }
      : {
          en: `Take one step of gradient descent: write down the new value of ${subject}, and the output that they lead to.`,
          ko: `경사 하강법으로 한 걸음 갱신해 보세요. ${subject}의 새 값과, 새 값으로 나오는 출력을 적으면 돼요.`,
        },
  fits: (solution) => new GraphPlaces(solution).parameters.length > 0,
  plan: (solution, mode) => {
    const places = new GraphPlaces(solution);
    const { parameters, output } = places;
    const changed = changedBy(places);
    const further = mode === 'guided' ? changed : [output];
    return {
      subject: parameters.map(places.value),
      shows: 'forward',
      alsoGiven: parameters.map(places.gradient),
      parts: [
        lines(
          parameters.map((name) => (mode === 'guided' ? askedByRule : asked)(places.updated(name))),
          { en: 'New values', ko: '새 값' },
        ),
        lines(
          further.map((node) => asked(places.after(node))),
          { en: 'Forward again', ko: '다시 순전파' },
        ),
      ],
    };
  },
};

/** The nodes whose value is another after the step, as far as the output depends on them. */
function changedBy(places: GraphPlaces): readonly string[] {
  const changed = new Set(places.parameters);
  for (const { name, inputs } of places.worked) if (inputs.some((input) => changed.has(input))) changed.add(name);
  const needed = new Set([places.output, ...places.back]);
  return places.worked.map(({ name }) => name).filter((name) => changed.has(name) && needed.has(name));
}
