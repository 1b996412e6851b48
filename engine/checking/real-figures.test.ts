import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../test/learners/checker-of.ts';
import figures from '../../test/networks/real-figures.json';
import type { NetworkDocument } from '../network/document.ts';
import type { Verdict } from './verdict.ts';

/** What people wrote down for networks that they published or asked about, each to as many decimals as they printed. */
interface RealSheet {
  readonly what: string;
  readonly network: NetworkDocument;
  readonly answers: readonly { readonly quantity: string; readonly typed: string; readonly decimals: number }[];
}

const sheets = figures as unknown as readonly RealSheet[];

const sheet = (words: string): RealSheet => {
  const found = sheets.find(({ what }) => what.startsWith(words));
  if (!found) throw new Error(`no sheet ${words}`);
  return found;
};

/** A verdict in short: `rounded cut-off`, `mistake bias-forgotten`. */
function inShort(verdict: Verdict): string {
  if (verdict.verdict === 'rounded') {
    const { name, to } = verdict.habit;
    return to === null ? `rounded ${name}` : `rounded ${name} ${String(to)}`;
  }
  return verdict.verdict === 'mistake' ? `mistake ${verdict.found.name}` : verdict.verdict;
}

/** What is said of each figure when all stand on one paper and all were to be written to so many decimals. */
function together({ network, answers }: RealSheet, decimals?: number): Record<string, string> {
  const given = answers.map((answer) => ({ ...answer, precision: { decimals: decimals ?? answer.decimals } }));
  return Object.fromEntries(
    checkerOf(network)
      .judge(given)
      .map((verdict) => [verdict.quantity, inShort(verdict)]),
  );
}

/** What is said of each figure where nothing else stands on the paper. */
function alone({ network, answers }: RealSheet): Record<string, string> {
  const checker = checkerOf(network);
  return Object.fromEntries(
    answers.flatMap(({ decimals, ...answer }) =>
      checker.judge([{ ...answer, precision: { decimals } }]).map((verdict) => [verdict.quantity, inShort(verdict)]),
    ),
  );
}

describe('figures that people wrote down', () => {
  it('from activations at three digits are told to be rounded early, and so is what goes on from them', () => {
    const early = sheet('rounded-early');
    // 0.4 · 0.552 + 0.5 · 0.547 = 0.4943 and (0.7 − 0.4943)² = 0.04231, by the same method as 0.4946 and 0.04219.
    const said = { 'a.2.1': 'rounded rounded-early 3', E: 'rounded rounded-early 3' };
    expect(together(early, 4)).toMatchObject({ 'a.1.1': 'invalid', 'a.1.2': 'invalid', ...said });
    expect(together(early, 5)).toMatchObject(said);
    expect(alone(early)).toMatchObject({ 'a.1.1': 'correct', 'a.1.2': 'correct', 'a.2.1': said['a.2.1'] });
    // Each to as many as it was printed: what three digits lead to is no more wrong than they are.
    expect(Object.values(together(early)).filter((verdict) => !/^(correct|coarse|rounded)/.test(verdict))).toEqual([]);
  });

  it('that are an arithmetic slip have no name, and what follows from it follows', () => {
    expect(together(sheet('softmax'))).toEqual({
      'z.2.2': 'wrong',
      'a.2.1': 'carried',
      'a.2.2': 'carried',
      E: 'carried',
    });
  });

  it('of one decimal where 0.0025 is right are no point that slipped', () => {
    expect(together(sheet('weights and the output'))).toEqual({ 'dE/dz.2.1': 'wrong' });
  });

  it('that are the square of the right one are no other input where the slope was taken for the output as well', () => {
    // 0.88 · 0.88 · 1: the gradient of the bias shows that no input came into it.
    const said = together(sheet('one linear unit'));
    expect(said).toEqual({ 'dE/dw.1.1.1': 'mistake slope-of-another', 'dE/db.1.1': 'mistake slope-of-another' });
    expect(alone(sheet('one linear unit'))['dE/dw.1.1.1']).toBe('wrong');
  });

  it('a step of 4 · 10⁻⁶ that was cut off is not taken for a bias that was forgotten', () => {
    // 0.49999596 cut to six decimals; without one of the biases it would be 0.49999483, which rounds to the same.
    expect(alone(sheet('tiny steps'))).toEqual({ 'b+.1.2': 'rounded cut-off' });
  });

  it('that were cut off throughout are told so, alone and beside each other', () => {
    // −0.549834 · 0.247517 = −0.136093, and twice that −0.272186.
    const cut = Object.fromEntries(
      ['dE/dz.1.1', 'dE/dw.1.1.1', 'dE/dw.1.1.2', 'dE/db.1.1'].map((id) => [id, 'rounded cut-off']),
    );
    expect(alone(sheet('one sigmoid unit'))).toEqual({ E: 'correct', ...cut });
    expect(together(sheet('one sigmoid unit'))).toEqual({ E: 'correct', ...cut });
  });
});
