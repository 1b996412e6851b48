import { expect, it } from 'vitest';
import { Checker } from '../../engine/checking/checker.ts';
import type { Answer } from '../../engine/checking/verdict.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import { lectureSlides } from '../examples/lecture-slides.ts';
import { sayRounding } from './say-rounding.ts';

const precision = { decimals: 4 };

/** What is said of the last of some answers to the lecture slides, to four decimals. */
function said(...answers: readonly (readonly [quantity: string, typed: string])[]) {
  const solved = solve(lectureSlides.network);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  const given = answers.map(([quantity, typed]): Answer => ({ quantity, typed, precision }));
  const verdict = new Checker(solved.value).judge(given).at(-1);
  if (verdict?.verdict !== 'rounded') throw new Error(JSON.stringify(verdict?.verdict));
  const printer = new Printer(solved.value, 'numbered', precision);
  return sayRounding(verdict.habit, verdict.quantity, verdict.value, printer);
}

it('shows the digits that were cut off', () => {
  // σ(0.0275) = 0.5068745…
  expect(said(['a.1.1', '0.5068'])).toEqual({
    habit: 'cut-off',
    to: null,
    sentence: {
      en: '0.506874… rounds to 0.5069; you cut it off.',
      ko: '끝자리를 버렸어요. 반올림하면 달라져요: 0.506874… → 0.5069.',
    },
  });
});

it('says which values were rounded too early, what comes of them and what of more digits', () => {
  // 0.35 · 0.51 + 0.4 · 0.51 = 0.3825; 0.35 · 0.5069 + 0.4 · 0.5106 = 0.38166.
  expect(said(['z.2.1', '0.3825'])).toEqual({
    habit: 'rounded-early',
    to: 2,
    sentence: {
      en: 'From h₁ = 0.51, h₂ = 0.51 comes 0.3825; with the 4 digits asked for, h₁ = 0.5069, h₂ = 0.5106, it is 0.3817.',
      ko: '도중의 값을 너무 일찍 반올림했어요: h₁ = 0.51, h₂ = 0.51 → 0.3825. 약속한 4자리로 계산한 값: h₁ = 0.5069, h₂ = 0.5106 → 0.3817.',
    },
  });
});

it('says of the right step from such a value that its digits alone are off', () => {
  // σ(0.3825) = 0.594476.
  const { habit, to, sentence } = said(['z.2.1', '0.3825'], ['a.2.1', '0.5945']);
  expect([habit, to]).toEqual(['rounded-early', 2]);
  expect(sentence.en).toBe('The right step from z₃ = 0.3825: only the digits are off, as they are there.');
});
