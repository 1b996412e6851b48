import { countedSize, formulaOf, halfSquares, inRows, numbered, sumOf, upTo } from './formula-text.ts';
import type { Template } from './template.ts';

const sharedKernel = {
  en: 'The same kernel is laid over every place, so each of its numbers has as many ways out as there are outputs. Its gradient adds them all up.',
  ko: '같은 커널을 모든 자리에 겹쳐 놓으므로, 커널의 수 하나하나가 출력의 수만큼 여러 갈래로 나가요. 기울기는 그 모두를 더한 값이에요.',
};

export const convolutionOfRow: Template = {
  id: 'convolution-1d',
  title: { en: 'Convolution over a row', ko: '1차원 합성곱' },
  summary: {
    en: 'A kernel of three numbers slides along a row of values.',
    ko: '수 세 개로 된 커널이 한 줄로 놓인 값 위를 미끄러져 가요.',
  },
  lookFor: [
    sharedKernel,
    {
      en: 'Values in the middle of the row go into three outputs, those at the ends into one. Count the ways out of each before you add.',
      ko: '줄 가운데의 값은 출력 세 개에 들어가고, 끝에 있는 값은 하나에만 들어가요. 더하기 전에 갈래를 세어 보세요.',
    },
    {
      en: 'The gradient of a value meets the kernel in reverse order: what came first on the way forward comes last on the way back.',
      ko: '값의 기울기를 구할 때는 커널을 거꾸로 만나요. 순전파에서 처음이던 것이 역전파에서는 마지막이에요.',
    },
  ],
  sizes: [countedSize('length', { en: 'Values in the row', ko: '값의 수' }, 4, 6, 5)],
  write: (chosen) => {
    const length = chosen.count('length');
    const outputs = upTo(length - 2);
    return formulaOf({
      title: convolutionOfRow.title,
      given: {
        ...numbered('x', [1, 2, -1, 0.5, 1.5, -0.5], length),
        ...numbered('k', [0.5, -0.2, 0.3]),
        ...numbered('t', [0.4, -0.6, 0.8, 0.2], outputs.length),
      },
      lines: [
        ...outputs.map((place) => `y_${place} = ${sumOf(upTo(3).map((entry) => `k_${entry}*x_${place + entry - 1}`))}`),
        ...halfSquares(outputs.map(String)),
      ],
      output: 'L',
      parameters: ['k_1', 'k_2', 'k_3'],
      learningRate: 0.1,
    });
  },
};

const image = [
  [1, 0.5, -1, 0.7],
  [0.2, -0.4, 0.8, 1.2],
  [-0.6, 0.9, 0.3, -0.8],
];
const targets = [
  [0.6, -0.2, 0.1],
  [0.3, 0.8, -0.5],
];

export const convolutionOfImage: Template = {
  id: 'convolution-2d',
  title: { en: 'Convolution over an image', ko: '2차원 합성곱' },
  summary: {
    en: 'A kernel of 2 by 2 slides over an image with three rows.',
    ko: '2×2 커널이 세 줄로 된 이미지 위를 미끄러져 가요.',
  },
  lookFor: [
    sharedKernel,
    {
      en: 'The middle of a 3×3 image goes into all four outputs, each time under another number of the kernel; a corner goes into one.',
      ko: '3×3 이미지의 한가운데 값은 출력 네 개에 모두 들어가고, 그때마다 커널의 다른 수와 곱해져요. 모서리 값은 하나에만 들어가요.',
    },
    {
      en: 'The gradient of the kernel is itself a convolution: the image, with what comes back to the outputs for a kernel.',
      ko: '커널의 기울기도 합성곱이에요. 출력으로 되돌아온 기울기를 커널로 삼아 이미지에 겹쳐 놓은 것과 같아요.',
    },
  ],
  sizes: [countedSize('columns', { en: 'Columns of the image', ko: '이미지의 열 수' }, 3, 4, 3)],
  write: (chosen) => {
    const columns = chosen.count('columns');
    const outputs = upTo(2).flatMap((row) => upTo(columns - 1).map((column) => ({ row, column })));
    const entries = upTo(2).flatMap((row) => upTo(2).map((column) => ({ row, column })));
    return formulaOf({
      title: convolutionOfImage.title,
      given: {
        ...inRows('x', image, columns),
        ...inRows('k', [
          [0.5, -0.3],
          [0.2, 0.4],
        ]),
        ...inRows('t', targets, columns - 1),
      },
      lines: [
        ...outputs.map(({ row, column }) => {
          const products = entries.map(
            (entry) => `k_${entry.row}${entry.column}*x_${row + entry.row - 1}${column + entry.column - 1}`,
          );
          return `y_${row}${column} = ${sumOf(products)}`;
        }),
        ...halfSquares(outputs.map(({ row, column }) => `${row}${column}`)),
      ],
      output: 'L',
      parameters: ['k_11', 'k_12', 'k_21', 'k_22'],
      learningRate: 0.1,
    });
  },
};
