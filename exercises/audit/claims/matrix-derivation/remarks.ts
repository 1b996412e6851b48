import { product, reference, sum } from '../../../../engine/expression/expression.ts';
import type { Remark } from '../../claim.ts';

const secondDeltaTimesFirstUnit = product(reference('dE/dz.2.2'), reference('a.1.1'));
const errorOfFirstUnit = reference('dE/da.1.1');

export const remarks: readonly Remark[] = [
  {
    line: 122,
    formula: { says: reference('dE/dw.2.1.2'), means: secondDeltaTimesFirstUnit },
    explanation: {
      en: 'w′₂₁ stands here, and in two lines before, where w′₁₂ is meant: the weight from the first hidden unit into the second output. δ_O2 · out_H1 is its gradient; that of w′₂₁ is δ_O1 · out_H2.',
      ko: '앞의 두 줄과 여기의 w′₂₁은 w′₁₂라야 해요. 첫째 은닉 유닛에서 둘째 출력으로 가는 가중치예요. δ_O2 · out_H1은 w′₁₂의 기울기이고, w′₂₁의 기울기는 δ_O1 · out_H2예요.',
    },
  },
  {
    line: 156,
    formula: {
      says: sum([product(reference('dE/dz.2.1'), errorOfFirstUnit), product(errorOfFirstUnit, errorOfFirstUnit)]),
      means: errorOfFirstUnit,
    },
    explanation: {
      en: 'Three of the four factors were overwritten with ∂E/∂out_H1. Meant is ∂E₁/∂net_O1 · ∂net_O1/∂out_H1 + ∂E₂/∂net_O2 · ∂net_O2/∂out_H1; the next line, δ_O1 · w′₁₁ + δ_O2 · w′₁₂, has it right.',
      ko: '네 인수 가운데 셋이 ∂E/∂out_H1로 잘못 적혔어요. 뜻한 식은 ∂E₁/∂net_O1 · ∂net_O1/∂out_H1 + ∂E₂/∂net_O2 · ∂net_O2/∂out_H1이고, 다음 줄의 δ_O1 · w′₁₁ + δ_O2 · w′₁₂는 맞아요.',
    },
  },
  {
    line: 180,
    formula: { says: reference('dE/da.1.2'), means: reference('dE/dz.1.2') },
    explanation: {
      en: 'The brace marks only the sum of the two paths as δ_H2. The slope out_H2(1 − out_H2) belongs to δ_H2 as well, as the line after it says.',
      ko: '중괄호로 묶은 두 경로의 합만으로는 δ_H2가 아니에요. 다음 줄처럼 기울기 out_H2(1 − out_H2)까지 곱해야 δ_H2예요.',
    },
  },
];
