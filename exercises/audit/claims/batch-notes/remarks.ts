import { product, reference, sum } from '../../../../engine/expression/expression.ts';
import type { Remark } from '../../claim.ts';

const throughFirstUnitOnly = sum(
  [1, 2, 3].map((k) => product(...[`dE/da.1.1@${k}<1`, `da/dz.1.1@${k}`, `x.1@${k}`].map(reference))),
);

export const remarks: readonly Remark[] = [
  {
    line: 11,
    formula: { says: reference('dE/db.3.1'), means: reference('dE/da.3.1@1') },
    explanation: {
      en: 'The sum does not belong to ∂L/∂ŷ: each sample has a derivative of its own, ⅔(ŷ − y). Only the gradients of weights and biases are added up over the samples, as steps 1 to 3 do.',
      ko: '∂L/∂ŷ에는 합이 들어가지 않아요. 표본마다 ⅔(ŷ − y)를 하나씩 구하고, 표본에 대한 합은 1~3번처럼 가중치와 편향의 기울기에서만 구해요.',
    },
  },
  {
    line: 13,
    formula: { says: throughFirstUnitOnly, means: reference('dE/dw.1.1.1') },
    explanation: {
      en: 'A weight of the first layer acts through both units of the second, and this chain follows only the first of them. Step 6 adds both paths.',
      ko: '첫째 층의 가중치는 둘째 층의 두 유닛을 모두 거쳐 영향을 주는데, 이 연쇄는 첫째 유닛만 따라가요. 6번에서는 두 경로를 모두 더해요.',
    },
  },
  {
    line: 13,
    formula: { says: reference('dE/db.2.1'), means: reference('dE/db.1.1') },
    explanation: {
      en: 'The chain for the bias of the first layer stops in the second layer: the factors ∂ℓ²/∂h¹ and ∂h¹/∂ℓ¹ are missing, and so it gives the gradient of the second layer’s bias. The same goes for the line after it.',
      ko: '첫째 층 편향의 연쇄가 둘째 층에서 끝났어요. ∂ℓ²/∂h¹과 ∂h¹/∂ℓ¹이 빠져서 둘째 층 편향의 기울기가 나와요. 다음 줄도 마찬가지예요.',
    },
  },
  {
    line: 49,
    formula: {
      says: sum([reference('dE/dz.2.1@1'), reference('dE/dz.2.1@2')]),
      means: reference('dE/db.2.1'),
    },
    explanation: {
      en: 'The sum runs over the three samples, so its upper bound is 3. With 2 the last sample would be left out; the results, 0.57 and 0.27, have all three.',
      ko: '합은 표본 세 개에 대해 구하니 위끝은 3이라야 해요. 2라면 마지막 표본이 빠지는데, 결과 0.57과 0.27에는 세 표본이 모두 들어 있어요.',
    },
  },
  {
    line: 59,
    formula: { says: reference('dE/dz.1.1@1'), means: reference('dE/dw.1.1.1@1') },
    explanation: {
      en: 'The line is headed ∂L/∂w₁₁ but gives B(h₁¹), the delta of the unit. It becomes the gradient in step 6, when it is multiplied by the input. The same goes for the line after it.',
      ko: '∂L/∂w₁₁이라고 적었지만 여기서 구한 것은 유닛의 델타인 B(h₁¹)이에요. 6번에서 입력을 곱해야 기울기가 돼요. 다음 줄도 마찬가지예요.',
    },
  },
];
