import { countedSize, formulaOf, halfSquares, inRows, numbered, upTo } from './formula-text.ts';
import type { Template } from './template.ts';

const image = [
  [0.3, 1.2, 0.8, -0.5, 0.6, 1.1, -0.2, 0.4],
  [0.9, -0.4, 1.5, 0.7, 0.1, -0.6, 1.3, 0.2],
];

export const maxPooling: Template = {
  id: 'max-pooling',
  title: { en: 'Max pooling', ko: '최대 풀링' },
  summary: {
    en: 'Of each window of 2 by 2, only the greatest value goes on.',
    ko: '2×2 창마다 가장 큰 값만 다음으로 넘어가요.',
  },
  lookFor: [
    {
      en: 'The greatest value of a window gets all of what comes back, the others get 0: they could change a little and nothing would happen.',
      ko: '창에서 가장 큰 값이 되돌아온 기울기를 모두 받고, 나머지는 0을 받아요. 나머지가 조금 변해도 달라지는 것이 없기 때문이에요.',
    },
    {
      en: 'Who was greatest is decided on the way forward. Write it down there; on the way back you need it again.',
      ko: '어느 값이 가장 큰지는 순전파에서 정해져요. 그때 적어 두세요. 역전파에서 다시 필요해요.',
    },
    {
      en: 'Where windows overlap, one value may be the greatest in two of them: then it has two ways out and gets both.',
      ko: '창이 겹치면 한 값이 두 창에서 모두 가장 클 수 있어요. 그러면 두 갈래로 나가고, 양쪽의 기울기를 더해서 받아요.',
    },
  ],
  sizes: [
    countedSize('windows', { en: 'Windows', ko: '창의 수' }, 1, 4, 2),
    {
      name: 'stride',
      title: { en: 'Stride', ko: '스트라이드' },
      choices: [
        { value: '2', title: { en: '2: side by side', ko: '2: 겹치지 않음' } },
        { value: '1', title: { en: '1: overlapping', ko: '1: 겹침' } },
      ],
      usual: '2',
    },
  ],
  write: (chosen) => {
    const windows = upTo(chosen.count('windows'));
    const stride = chosen.count('stride');
    return formulaOf({
      title: maxPooling.title,
      given: {
        ...inRows('x', image, stride * (windows.length - 1) + 2),
        ...numbered('t', [0.5, 0.9, 0.4, 1.6], windows.length),
      },
      lines: [
        ...windows.map((window) => {
          const left = stride * (window - 1) + 1;
          const row = (number: number): string => `max(x_${number}${left}, x_${number}${left + 1})`;
          return `y_${window} = max(${row(1)}, ${row(2)})`;
        }),
        ...halfSquares(windows.map(String)),
      ],
      output: 'L',
    });
  },
};
