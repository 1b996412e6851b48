import {
  apply,
  constant,
  difference,
  negative,
  quotient,
  reference,
} from '../../../../engine/expression/expression.ts';
import type { Remark } from '../../claim.ts';

const withMinus = quotient(constant(1), difference(constant(1), apply('exp', negative(reference('z.2.1')))));

export const remarks: readonly Remark[] = [
  {
    line: 67,
    formula: { says: withMinus, means: reference('a.2.1') },
    explanation: {
      en: 'In the aside on the sigmoid, what lies under the fraction bar is 1 + e⁻ˣ, with a plus; and the second factor of the chain rule is dg(x)/dx. The result, f(x)(1 − f(x)), is right.',
      ko: '시그모이드의 미분을 설명하는 괄호 안에서 분모는 1 + e⁻ˣ, 곧 더하기라야 하고, 연쇄 법칙의 둘째 인수는 dg(x)/dx예요. 결과인 f(x)(1 − f(x))는 맞아요.',
    },
  },
];
