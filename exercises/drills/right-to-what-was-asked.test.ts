import { expect, it } from 'vitest';
import { valueOf } from '../../test/drills/sheet.ts';
import { checkAnswers } from './check-answers.ts';

const verdictsOf = (mode: 'guided' | 'exam', answers: Record<string, string>) =>
  valueOf(
    checkAnswers({
      drill: 'lecture-slides/hidden-weights',
      mode,
      answers: Object.entries(answers).map(([quantity, typed]) => ({ quantity, typed })),
    }),
  ).map(({ verdict }) => verdict);

// With the gradients left out: w₂ − 0.5 × 0.000247 = 0.199877 and w₃ − 0.5 × 0.000247 = 0.249877.
it.each(['guided', 'exam'] as const)(
  'new weights are right to the digits asked for, their gradients left out: %s',
  (mode) => {
    expect(verdictsOf(mode, { 'w+.1.1.2': '0.1999', 'w+.1.2.1': '0.2499' })).toEqual(['correct', 'correct']);
  },
);
