import { expect, it } from 'vitest';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';

const judged = (typed: string) =>
  checkerOf(slidesNetwork).judge([{ quantity: 'dE/dw.2.1.1', typed, precision: { decimals: 6 } }])[0];

it('two mistakes in one answer are told together where no single one leads to it', () => {
  // (0.01 − 0.594272) · 0.506875 = −0.296153: the sign turned, and no slope 0.241113.
  const verdict = judged('-0.296153');
  expect(verdict).toMatchObject({ verdict: 'wrong', together: true });
  expect(verdict?.verdict === 'wrong' && verdict.possible.map(({ name }) => name)).toEqual([
    'error-sign',
    'slope-dropped',
  ]);
});

it('a single mistake goes before two, and a few digits are explained by neither', () => {
  expect(judged('0.296153')).toMatchObject({ verdict: 'mistake', found: { name: 'slope-dropped' } });
  const [verdict] = checkerOf(slidesNetwork).judge([
    { quantity: 'dE/dw.2.1.1', typed: '-0.296', precision: { decimals: 3 } },
  ]);
  expect(verdict).toMatchObject({ verdict: 'wrong', possible: [] });
});
