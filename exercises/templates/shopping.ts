import { countedSize, formulaOf, numbered, sumOf, upTo } from './formula-text.ts';
import type { Template } from './template.ts';

export const shopping: Template = {
  id: 'shopping',
  title: { en: 'Apples and tax', ko: '사과와 소비세' },
  summary: {
    en: 'What the shopping costs, and how much more when an apple, an orange or the tax goes up.',
    ko: '장을 본 값을 구하고, 사과나 귤이나 소비세가 오르면 값이 얼마나 더 드는지 알아봐요.',
  },
  lookFor: [
    {
      en: 'A gradient answers a question of everyday life: by how much does the bill grow when this one number grows by 1? If an apple costs 1 more, the bill grows by the number of apples times the tax.',
      ko: '기울기는 생활 속 물음에 대한 답이에요. 이 수 하나가 1만큼 커지면 낼 돈이 얼마나 늘까요? 사과 값이 1원 오르면 사과의 개수에 소비세를 곱한 만큼 늘어요.',
    },
    {
      en: 'The tax stands behind everything else, so its gradient is the whole sum before tax.',
      ko: '소비세는 모든 물건값에 곱하므로, 소비세의 기울기는 세금을 붙이기 전의 합계와 같아요.',
    },
    {
      en: 'Numbers of different size have gradients of different size: compare that of a price, of a count and of the tax, before calling one of them important.',
      ko: '수의 크기가 다르면 기울기의 크기도 달라요. 값, 개수, 소비세의 기울기를 견주어 보고, 어느 것이 중요한지는 그다음에 말해 보세요.',
    },
  ],
  sizes: [countedSize('goods', { en: 'Kinds of fruit', ko: '과일 종류' }, 1, 3, 2)],
  write: (chosen) => {
    const goods = chosen.count('goods');
    return formulaOf({
      title: shopping.title,
      given: { ...numbered('p', [100, 150, 80], goods), ...numbered('c', [2, 3, 5], goods), r: 1.1 },
      lines: [
        ...upTo(goods).map((kind) => `m_${kind} = p_${kind} * c_${kind}`),
        // One thing alone is the sum already.
        ...(goods === 1 ? ['T = m_1 * r'] : [`s = ${sumOf(upTo(goods).map((kind) => `m_${kind}`))}`, 'T = s * r']),
      ],
      output: 'T',
    });
  },
};
