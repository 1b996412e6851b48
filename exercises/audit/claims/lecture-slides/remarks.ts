import { difference, product, reference, sum } from '../../../../engine/expression/expression.ts';
import type { Remark } from '../../claim.ts';

const weight = reference('w.2.1.1');
const gradient = reference('dE/dw.2.1.1');
const slope = reference('da/dz.2.1');

export const remarks: readonly Remark[] = [
  {
    line: 24,
    formula: { says: difference(weight, gradient), means: reference('w+.2.1.1') },
    explanation: {
      en: 'The learning rate is missing from this first form of the rule. The slides use it from w₅ on: w − α · ∂E/∂w, with α = 0.5.',
      ko: '처음 나오는 이 식에는 학습률이 빠져 있어요. w₅부터는 α = 0.5를 써서 w − α · ∂E/∂w로 계산해요.',
    },
  },
  {
    line: 94,
    formula: { says: sum([weight, gradient]), means: reference('w+.2.1.1') },
    explanation: {
      en: 'A plus stands where a minus belongs: adding the gradient climbs the loss instead of going down. The learning rate is missing too.',
      ko: '빼야 할 곳에서 더했어요. 기울기를 더하면 손실이 줄지 않고 커져요. 학습률도 빠져 있어요.',
    },
  },
  {
    line: 127,
    formula: { says: reference('z.2.1'), means: reference('a.1.1') },
    explanation: {
      en: 'What stands after the first equals sign is net_o1 itself, still to be differentiated by w₅; that leaves out_h1.',
      ko: '첫 등호 뒤의 식은 아직 미분하지 않은 net_o1이에요. w₅로 미분하면 out_h1만 남아요.',
    },
  },
  {
    line: 133,
    formula: { says: product(reference('dE/da.2.1'), slope, slope), means: gradient },
    explanation: {
      en: 'The last factor should be number 3: the gradient is ① × ② × ③, and so it is worked out in the next line.',
      ko: '마지막 인수는 ③이라야 해요. 기울기는 ① × ② × ③이고, 다음 줄에서는 그렇게 계산했어요.',
    },
  },
];
