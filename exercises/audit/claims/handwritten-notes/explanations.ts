import type { BothLanguages } from '../../claim.ts';

/** Of both places that changed in the matrix of the hidden layer, each time it is printed. */
export const rowsAndColumnsExchanged: BothLanguages = {
  en: 'The rows and columns of this matrix are exchanged: w₁₂ is 0.25 and w₂₁ is 0.4. Times x₁ and x₂ the matrix as printed gives z₁ = 0.11, and not 0.08. The updated matrix has the right order.',
  ko: '이 행렬은 행과 열이 서로 바뀌었어요. w₁₂는 0.25이고 w₂₁은 0.4예요. 적힌 대로 x₁, x₂와 곱하면 z₁이 0.08이 아니라 0.11이 돼요. 갱신된 행렬에는 제 순서로 적혀 있어요.',
};
