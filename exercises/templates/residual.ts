import { countedSize, formulaOf, numbered, upTo } from './formula-text.ts';
import type { Template } from './template.ts';

export const residual: Template = {
  id: 'residual',
  title: { en: 'A residual connection', ko: '잔차 연결' },
  summary: {
    en: 'What comes in is added to what a unit makes of it.',
    ko: '들어온 값을 유닛이 만든 값에 그대로 더해요.',
  },
  lookFor: [
    {
      en: 'What comes in has two ways out: through the unit, and past it. Its gradient is the sum of both.',
      ko: '들어온 값은 두 갈래로 나가요. 하나는 유닛을 지나고, 하나는 그 옆으로 지나가요. 기울기는 둘을 더한 값이에요.',
    },
    {
      en: 'The local slope of the way past is 1: whatever the unit does to the gradient, this part arrives whole. That is why deep networks are built so.',
      ko: '옆으로 가는 갈래의 국소 기울기는 1이에요. 유닛에서 기울기가 어떻게 되든 이 몫은 그대로 도착해요. 깊은 신경망을 이렇게 만드는 까닭이에요.',
    },
    {
      en: 'With several blocks one after another, compare the gradients of y₁, y₂ and x: they do not vanish on the way.',
      ko: '블록을 여러 개 이었을 때 y₁, y₂, x의 기울기를 견주어 보세요. 거슬러 가도 사라지지 않아요.',
    },
  ],
  sizes: [countedSize('blocks', { en: 'Blocks', ko: '블록 수' }, 1, 3, 1)],
  write: (chosen) => {
    const blocks = upTo(chosen.count('blocks'));
    const before = (block: number): string => (block === 1 ? 'x' : `y_${block - 1}`);
    const trained = {
      ...numbered('w', [0.7, -0.4, 0.5], blocks.length),
      ...numbered('b', [-0.2, 0.3, 0.1], blocks.length),
    };
    return formulaOf({
      title: residual.title,
      given: { x: 0.8, ...trained, t: 1.5 },
      lines: [
        ...blocks.flatMap((block) => [
          `z_${block} = w_${block}*${before(block)} + b_${block}`,
          `f_${block} = tanh(z_${block})`,
          `y_${block} = ${before(block)} + f_${block}`,
        ]),
        `L = (y_${blocks.length} - t)^2 / 2`,
      ],
      output: 'L',
      parameters: Object.keys(trained),
      learningRate: 0.5,
    });
  },
};
