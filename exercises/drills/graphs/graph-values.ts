import { asked, lines } from '../kinds/lines.ts';
import type { GraphKindDefinition } from './graph-kind-definition.ts';
import { GraphPlaces } from './graph-places.ts';

export const graphValues: GraphKindDefinition = {
  kind: 'graph-values',
  title: { en: 'Values of a graph', ko: '그래프의 값' },
  summary: {
    en: 'Forward through a computation graph: the value of each node, operation by operation.',
    ko: '계산 그래프를 따라 앞으로 가며 노드마다 연산 하나씩 값을 구해요.',
  },
  task: (mode) =>
    mode === 'guided'
      ? {
          en: 'Go through the graph in the order of work, and write down what each operation comes to.',
          ko: '그래프를 계산 순서대로 따라가며 연산 하나하나의 결과를 적어 보세요.',
        }
      : {
          en: 'Work through the graph on paper, and write down the value at its end.',
          ko: '종이에 그래프를 계산하고 마지막에 나오는 값을 적어 보세요.',
        },
  fits: (solution) => new GraphPlaces(solution).worked.length > 0,
  plan: (solution, mode) => {
    const places = new GraphPlaces(solution);
    const nodes = mode === 'guided' ? places.worked.map(({ name }) => name) : [places.output];
    return { subject: [], shows: 'network', parts: [lines(nodes.map((node) => asked(places.value(node))))] };
  },
};
