import { constant, product, reference } from '../../../../engine/expression/expression.ts';
import type { Remark } from '../../claim.ts';

const pathThroughFirstOutput = reference('dE/da.1.1<1');

export const remarks: readonly Remark[] = [
  {
    line: 72,
    explanation: {
      en: 'The notes use the names w₁₁ to w₂₂ in both layers. Here they mean the weights of the hidden layer; a moment ago they meant those of the output layer.',
      ko: '노트에서는 두 층의 가중치를 모두 w₁₁~w₂₂로 불러요. 여기서는 은닉층의 가중치이고, 바로 앞까지는 출력층의 가중치였어요.',
    },
  },
  {
    line: 85,
    formula: { says: product(pathThroughFirstOutput, constant(0)), means: pathThroughFirstOutput },
    explanation: {
      en: 'The last factor, ∂w₁₁/∂h₁, does not belong here. The weight does not depend on h₁, so the factor is 0 and would take the whole product with it; ∂z₃/∂h₁ = w₁₁ already ends the chain.',
      ko: '마지막 인수 ∂w₁₁/∂h₁은 필요 없어요. 가중치는 h₁에 따라 변하지 않으니 이 값은 0이고, 곱하면 전체가 0이 돼요. 연쇄는 ∂z₃/∂h₁ = w₁₁에서 끝나요.',
    },
  },
  {
    line: 89,
    formula: { says: product(reference('dE/da.2.1'), reference('da/dz.2.1')), means: pathThroughFirstOutput },
    explanation: {
      en: 'z₃ is to be differentiated by h₁, not by the product w₁₁h₁: the first gives w₁₁, as the next lines have it, the second gives 1.',
      ko: 'z₃은 곱 w₁₁h₁이 아니라 h₁로 미분해야 해요. h₁로 미분하면 다음 줄처럼 w₁₁이 나오고, w₁₁h₁로 미분하면 1이 나와요.',
    },
  },
  {
    line: 139,
    formula: { says: reference('a.1.1'), means: reference('a.2.1') },
    explanation: {
      en: 'The outputs come from z₃ and z₄. The sigmoid of z₁ and z₂ is h₁ and h₂; further on, after the step, the notes have it right.',
      ko: '출력은 z₃과 z₄에서 나와요. z₁과 z₂를 시그모이드에 넣으면 h₁과 h₂예요. 갱신한 뒤의 식에는 바르게 적혀 있어요.',
    },
  },
];
