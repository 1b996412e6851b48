import { countedSize, formulaOf, numbered, sumOf, upTo } from './formula-text.ts';
import type { Template } from './template.ts';

export const recurrent: Template = {
  id: 'recurrent',
  title: { en: 'A recurrent unit', ko: '순환 유닛' },
  summary: {
    en: 'One unit that reads a series step by step, with the same weights at every step.',
    ko: '유닛 하나가 모든 시점에 같은 가중치를 쓰면서 값을 차례로 읽어요.',
  },
  lookFor: [
    {
      en: 'w, u and b are used at every step, so their gradients are sums over the steps. Taken at one step alone, they are too small.',
      ko: 'w, u, b는 시점마다 쓰이므로 기울기는 모든 시점에서 온 것을 더한 값이에요. 한 시점만 세면 빠지는 것이 생겨요.',
    },
    {
      en: 'Each step back in time multiplies by u and by the slope of tanh. Both are mostly less than 1, so what comes back from far gets small: the vanishing gradient, in numbers.',
      ko: '시간을 한 시점 거슬러 갈 때마다 u와 tanh의 기울기를 곱해요. 둘 다 1보다 작을 때가 많아서, 멀리서 온 기울기는 점점 작아져요. 기울기 소실이 숫자로 보여요.',
    },
    {
      en: 'With a loss at each step, a state has two ways out: to its own loss and to the next step.',
      ko: '시점마다 손실이 있으면 상태는 두 갈래로 나가요. 하나는 그 시점의 손실로, 하나는 다음 시점으로요.',
    },
  ],
  sizes: [
    countedSize('steps', { en: 'Time steps', ko: '시점 수' }, 1, 4, 2),
    {
      name: 'loss',
      title: { en: 'Loss', ko: '손실' },
      choices: [
        { value: 'last', title: { en: 'at the last step', ko: '마지막 시점에만' } },
        { value: 'each', title: { en: 'at each step', ko: '시점마다' } },
      ],
      usual: 'last',
    },
  ],
  write: (chosen) => {
    const steps = upTo(chosen.count('steps'));
    const last = steps.length;
    const isEach = chosen.is('loss', 'each') && last > 1;
    const targets = [0.5, -0.3, 0.7, 0.2];
    return formulaOf({
      title: recurrent.title,
      given: {
        ...numbered('x', [1, -0.5, 0.8, 0.3], last),
        h_0: 0.2,
        w: 0.6,
        u: 0.8,
        b: 0.1,
        ...(isEach ? numbered('t', targets, last) : { t: 0.5 }),
      },
      lines: [
        ...steps.flatMap((step) => [
          `z_${step} = w*x_${step} + u*h_${step - 1} + b`,
          `h_${step} = tanh(z_${step})`,
          ...(isEach ? [`L_${step} = (h_${step} - t_${step})^2 / 2`] : []),
        ]),
        isEach ? `L = ${sumOf(steps.map((step) => `L_${step}`))}` : `L = (h_${last} - t)^2 / 2`,
      ],
      output: 'L',
      parameters: ['w', 'u', 'b'],
      learningRate: 0.5,
    });
  },
};
