import { countedSize, formulaOf, numbered, sumOf, upTo } from './formula-text.ts';
import type { Template } from './template.ts';

export const softmaxCrossEntropy: Template = {
  id: 'softmax-cross-entropy',
  title: { en: 'Softmax with cross-entropy', ko: '소프트맥스와 교차 엔트로피' },
  summary: {
    en: 'Scores become shares that add up to 1, and the loss looks at the share of the right class.',
    ko: '점수를 더해서 1이 되는 몫으로 바꾸고, 정답의 몫으로 손실을 구해요.',
  },
  lookFor: [
    {
      en: 'Every score goes into the sum s, so every share depends on every score. The gradients of the other scores come back through s alone.',
      ko: '모든 점수가 합 s에 들어가므로, 몫 하나하나가 모든 점수에 따라 달라져요. 정답이 아닌 점수의 기울기는 s를 거쳐서만 돌아와요.',
    },
    {
      en: 'The exponential of the right class has two ways out: as the numerator of its share, and within the sum. Whoever forgets one of them gets a wrong gradient.',
      ko: '정답의 지수 함수 값은 두 갈래로 나가요. 하나는 자기 몫의 분자로, 하나는 합으로요. 한 갈래를 빠뜨리면 기울기가 틀려요.',
    },
    {
      en: 'In the end it comes to a short rule: the gradient of a score is its share, less 1 at the right class. Compare it with the shares in the graph.',
      ko: '끝까지 구해 보면 규칙이 간단해요. 점수의 기울기는 그 몫이고, 정답에서만 1을 빼요. 그래프에 있는 몫과 견주어 보세요.',
    },
  ],
  sizes: [countedSize('classes', { en: 'Classes', ko: '클래스 수' }, 2, 4, 3)],
  write: (chosen) => {
    const classes = upTo(chosen.count('classes'));
    return formulaOf({
      title: softmaxCrossEntropy.title,
      given: numbered('z', [1.2, 0.7, -0.4, 0.3], classes.length),
      lines: [
        ...classes.map((one) => `u_${one} = exp(z_${one})`),
        `s = ${sumOf(classes.map((one) => `u_${one}`))}`,
        ...classes.map((one) => `p_${one} = u_${one} / s`),
        'L = -ln(p_1)',
      ],
      output: 'L',
      parameters: classes.map((one) => `z_${one}`),
      learningRate: 0.5,
    });
  },
};
