import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { publishedSheets, type Figure, type PublishedSheet } from '../../test/networks/published-figures.ts';
import { mostPossible, type Answer, type Verdict } from './verdict.ts';

const answer = ({ quantity, typed, decimals }: Figure): Answer => ({
  quantity,
  typed,
  precision: { decimals: decimals ?? (typed.split('.')[1] ?? '').length },
});

const judgedAlone = ({ network }: PublishedSheet, figure: Figure): Verdict | undefined =>
  checkerOf(network).judge([answer(figure)])[0];

/** One slip, with every right figure of the same source on the paper. */
const judgedBeside = ({ network, right }: PublishedSheet, figure: Figure): Verdict | undefined =>
  checkerOf(network)
    .judge([...right.filter(({ quantity }) => quantity !== figure.quantity), figure].map(answer))
    .at(-1);

const namesIn = (verdict: Verdict | undefined): readonly string[] => {
  if (verdict?.verdict === 'mistake') return [verdict.found.name];
  return verdict?.verdict === 'wrong' ? verdict.possible.map(({ name }) => name) : [];
};

const isRight = (verdict: Verdict | undefined): boolean => /^(correct|coarse|rounded)$/.test(verdict?.verdict ?? '');

const allSlips = publishedSheets.flatMap((sheet) => sheet.slips.map((slip) => ({ sheet, slip })));

describe.each(publishedSheets)('$what', (sheet) => {
  it('has no right figure called wrong, alone or beside the others', () => {
    const alone = sheet.right.filter((figure) => !isRight(judgedAlone(sheet, figure)));
    const verdicts = checkerOf(sheet.network).judge(sheet.right.map(answer));
    const together = sheet.right.filter((_, index) => !isRight(verdicts[index]));
    expect({ alone, together }).toEqual({ alone: [], together: [] });
  });

  it('has no slip called right, and none given a single name that is not what happened', () => {
    for (const slip of sheet.slips) {
      for (const verdict of [judgedAlone(sheet, slip), judgedBeside(sheet, slip)]) {
        expect([slip.quantity, slip.typed, verdict?.verdict]).not.toEqual([slip.quantity, slip.typed, 'correct']);
        if (verdict?.verdict === 'mistake') expect(slip.is).toContain(verdict.found.name);
      }
    }
  });
});

describe.each([
  ['alone', judgedAlone],
  ['beside what is right', judgedBeside],
] as const)('slips that people made, judged %s', (_, judged) => {
  it('are named, or offered among at most three, in more than eight of ten that are a known mistake', () => {
    const known = allSlips.filter(({ slip }) => slip.is.length > 0);
    const told = known.filter(({ sheet, slip }) => {
      const names = namesIn(judged(sheet, slip));
      return names.length <= mostPossible && names.some((name) => slip.is.some((is) => is === name));
    });
    expect(told.length / known.length).toBeGreaterThan(0.8);
  });
});
