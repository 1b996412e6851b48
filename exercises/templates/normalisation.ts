import { countedSize, formulaOf, halfSquares, numbered, sumOf, upTo } from './formula-text.ts';
import type { Template } from './template.ts';

/** What is added to the variance, as libraries do, so that nothing is divided by 0. */
const smallest = 0.00001;

const values = [0.5, 2, 1.4, -0.3];
const targets = [0.4, 0.6, -0.2, 0.9];

/** From the values to what is left of them without mean and spread: `h_1`, `h_2` … */
function normalised(indices: readonly number[]): string[] {
  const each = (write: (index: number) => string): string[] => indices.map(write);
  return [
    `m = (${sumOf(each((index) => `x_${index}`))}) / ${indices.length}`,
    ...each((index) => `c_${index} = x_${index} - m`),
    `v = (${sumOf(each((index) => `c_${index}^2`))}) / ${indices.length}`,
    `s = sqrt(v + ${smallest.toFixed(5)})`,
    ...each((index) => `h_${index} = c_${index} / s`),
  ];
}

const meanAndSpread = {
  en: 'Mean and standard deviation are no constants: each value goes into them, so each has ways out through m and through s besides its own. Those who take them for constants get gradients that are too large.',
  ko: '평균과 표준편차는 상수가 아니에요. 모든 값이 거기에 들어가므로, 값마다 자기 갈래 말고도 m과 s를 거치는 갈래가 있어요. 상수로 여기면 기울기가 맞지 않아요.',
};

const addUpToNothing = {
  en: 'The gradients of the x add up to 0: to move all values by the same amount changes nothing. That is a way to check what you wrote down.',
  ko: 'x의 기울기를 모두 더하면 0이에요. 모든 값을 똑같이 옮기면 달라지는 것이 없기 때문이에요. 적은 답이 맞는지 이것으로 확인할 수 있어요.',
};

export const layerNormalisation: Template = {
  id: 'layer-normalisation',
  title: { en: 'Layer normalisation', ko: '층 정규화' },
  summary: {
    en: 'The values of one layer without their mean and spread, each with a scale and a shift of its own.',
    ko: '한 층의 값에서 평균과 퍼진 정도를 없앤 다음, 값마다 따로 배율을 곱하고 이동량을 더해요.',
  },
  lookFor: [
    meanAndSpread,
    addUpToNothing,
    {
      en: 'Scale g and shift b belong to one value each here: their gradients come along one way.',
      ko: '여기서는 배율 g와 이동량 b가 값마다 하나씩이라, 그 기울기는 한 갈래로만 와요.',
    },
  ],
  sizes: [countedSize('values', { en: 'Values', ko: '값의 수' }, 2, 4, 3)],
  write: (chosen) => {
    const indices = upTo(chosen.count('values'));
    const trained = {
      ...numbered('g', [1.2, 0.8, 1.1, 0.9], indices.length),
      ...numbered('b', [0.1, -0.2, 0.3, 0.15], indices.length),
    };
    return formulaOf({
      title: layerNormalisation.title,
      given: { ...numbered('x', values, indices.length), ...trained, ...numbered('t', targets, indices.length) },
      lines: [
        ...normalised(indices),
        ...indices.map((index) => `y_${index} = g_${index}*h_${index} + b_${index}`),
        ...halfSquares(indices.map(String)),
      ],
      output: 'L',
      parameters: Object.keys(trained),
      learningRate: 0.1,
    });
  },
};

export const batchNormalisation: Template = {
  id: 'batch-normalisation',
  title: { en: 'Batch normalisation', ko: '배치 정규화' },
  summary: {
    en: 'One value of each sample of a batch, without mean and spread over the batch, with a scale and a shift that all share.',
    ko: '배치의 표본마다 값 하나씩을 모아 배치 전체의 평균과 퍼진 정도를 없애고, 모두 같은 배율을 곱하고 같은 이동량을 더해요.',
  },
  lookFor: [
    meanAndSpread,
    {
      en: 'So the samples of a batch act on each other: the gradient of one input depends on the targets of all.',
      ko: '그래서 배치의 표본은 서로 영향을 줘요. 입력 하나의 기울기가 모든 표본의 목푯값에 따라 달라져요.',
    },
    {
      en: 'Scale g and shift b are shared: their gradients are sums over all samples of the batch.',
      ko: '배율 g와 이동량 b는 모든 표본이 함께 써요. 그 기울기는 배치의 모든 표본에서 온 것을 더한 값이에요.',
    },
  ],
  sizes: [countedSize('values', { en: 'Samples of the batch', ko: '배치의 표본 수' }, 2, 4, 3)],
  write: (chosen) => {
    const indices = upTo(chosen.count('values'));
    return formulaOf({
      title: batchNormalisation.title,
      given: {
        ...numbered('x', values, indices.length),
        g: 1.2,
        b: 0.1,
        ...numbered('t', targets, indices.length),
      },
      lines: [
        ...normalised(indices),
        ...indices.map((index) => `y_${index} = g*h_${index} + b`),
        ...halfSquares(indices.map(String)),
      ],
      output: 'L',
      parameters: ['g', 'b'],
      learningRate: 0.1,
    });
  },
};
