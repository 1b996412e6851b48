import { countedSize, formulaOf, numbered, sumOf, upTo } from './formula-text.ts';
import type { Template } from './template.ts';

const functions: Readonly<Record<string, string>> = { sigmoid: 'σ', tanh: 'tanh', relu: 'ReLU' };
const functionOf = (name: string): string => functions[name] ?? 'σ';

export const oneNeuron: Template = {
  id: 'one-neuron',
  title: { en: 'One neuron', ko: '뉴런 하나' },
  summary: {
    en: 'A weighted sum, an activation and a loss, taken apart into single operations.',
    ko: '가중합, 활성화, 손실을 연산 하나하나로 나누어 봐요.',
  },
  lookFor: [
    {
      en: 'A sum hands on unchanged what comes back to it: both products and the bias get the same gradient.',
      ko: '덧셈은 되돌아온 기울기를 그대로 넘겨줘요. 두 곱과 편향은 모두 같은 기울기를 받아요.',
    },
    {
      en: 'A product gives each of its factors what comes back times the other one. So the gradient of a weight has the input in it, and the gradient of an input has the weight.',
      ko: '곱셈은 되돌아온 기울기에 상대편 값을 곱해서 넘겨줘요. 그래서 가중치의 기울기에는 입력이, 입력의 기울기에는 가중치가 들어 있어요.',
    },
    {
      en: 'The slope of the activation is found from its own value: a(1 − a) for σ, and 1 − a² for tanh.',
      ko: '활성화 함수의 기울기는 그 출력값으로 구해요. σ는 a(1 − a), tanh는 1 − a²이에요.',
    },
  ],
  sizes: [
    countedSize('inputs', { en: 'Inputs', ko: '입력 수' }, 1, 3, 2),
    {
      name: 'activation',
      title: { en: 'Activation', ko: '활성화 함수' },
      choices: Object.entries(functions).map(([value, name]) => ({ value, title: { en: name, ko: name } })),
      usual: 'sigmoid',
    },
  ],
  write: (chosen) => {
    const inputs = chosen.count('inputs');
    const name = Object.keys(functions).find((one) => chosen.is('activation', one)) ?? '';
    const weights = numbered('w', [0.4, -0.3, 0.2], inputs);
    return formulaOf({
      title: oneNeuron.title,
      given: { ...numbered('x', [1.5, 0.8, -0.6], inputs), ...weights, b: 0.1, t: 1 },
      lines: [
        `z = ${sumOf([...upTo(inputs).map((from) => `w_${from}*x_${from}`), 'b'])}`,
        `a = ${functionOf(name)}(z)`,
        'L = (a - t)^2 / 2',
      ],
      output: 'L',
      parameters: [...Object.keys(weights), 'b'],
      learningRate: 0.5,
    });
  },
};
