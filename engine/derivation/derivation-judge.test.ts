import { describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { solve } from '../solution/solve.ts';
import { DerivationJudge } from './derivation-judge.ts';

function judgeOf(document = slidesNetwork): DerivationJudge {
  const solved = solve(document);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return new DerivationJudge(solved.value);
}
const judge = judgeOf();

describe('a derivative in letters', () => {
  it.each([
    ['(o1-t1)*o1*(1-o1)*h1'],
    ['∂E/∂w5 = (o1 − t1)·o1(1 − o1)·h1'],
    ['-(t1-o1)*o1*(1-o1)*h1'],
    ['(o1-t1)(o1-o1^2)h1'],
    ['(o1^2*h1 - o1*t1*h1)*(1-o1)'],
    ['\\delta_{o1} \\cdot h_1'],
    ['delta_o1*h1'],
    ['(h1*o1 - t1*h1) / (1/(o1*(1-o1)))'],
    ['(o_1-t_1) σ(z_3) (1-σ(z_3)) h_1'],
    ["(o1-t1) σ'(z3) h1"],
    ['\\frac{\\partial E}{\\partial o_1} \\cdot \\frac{\\partial o_1}{\\partial z_3} \\cdot h_1'],
  ])('%s is the gradient of w5', (typed) => {
    expect(judge.judge('dE/dw.2.1.1', typed)).toMatchObject({ verdict: 'correct' });
  });

  it.each([
    ['(t1-o1)*o1*(1-o1)*h1', 'error-sign'],
    ['(o1-t1)*h1', 'slope-dropped'],
    ['(o1-t1)*o1*(1-o1)', 'source-left-out'],
  ])('%s shows %s', (typed, mistake) => {
    expect(judge.judge('dE/dw.2.1.1', typed)).toMatchObject({ verdict: 'mistake', mistake });
  });
});
