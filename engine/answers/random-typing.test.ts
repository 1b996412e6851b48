import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from './read-answer.ts';

const seed = 20250611;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const mayBeThousands = /^−?[1-9]\d{0,2},\d{3}(?!\d)/;
const places = fc.nat({ max: 100 });

const pieces =
  '0 1 2 10 . , 。 + - − * × · / ÷ ^ ² ⁻ ½ ( ) [ } e E x σ sigmoid exp ln tanh tan max( ReLU √ ; ・ 10-2 1,234 w₁ % = ≈ ０ （ 가 😀'
    .split(' ')
    .concat(' ', '\u2009', '\u200b', '\u2062', '\ud800', '\u0000', '__proto__', 'constructor');
const typing = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: 'grapheme', maxLength: 250 }),
);

test('whatever is typed is read or refused, and what was understood reads as the same', () => {
  fc.assert(
    fc.property(typing, (typed) => {
      const reading = readAnswer(typed);
      if (reading.kind === 'problem') return;
      expect(Number.isFinite(reading.value)).toBe(true);
      // Written out with all signs it may be longer than what may be typed.
      if (reading.text.length <= 200) expect(readAnswer(reading.text), typed).toEqual(reading);
    }),
    { numRuns: 50_000, seed },
  );
});

test('what is nested, repeated or endless is answered', () => {
  const shapes = ['(', '-(', '2^', 'σ(', '1/', '2(', '½', '²', '1½ ', '.', '1e', ' ', '\u200b', 'x ', '1 x '];
  for (const shape of shapes) {
    const long = [199, 200, 1_000_000].map((length) => shape.repeat(length).slice(0, length));
    for (const typed of [...long, `1${shape.repeat(200).slice(0, 198)}1`]) {
      expect(['number', 'problem']).toContain(readAnswer(typed).kind);
    }
  }
});

test('a number reads back exactly, however it is printed', () => {
  fc.assert(
    fc.property(finite, places, (value, count) => {
      for (const text of [value.toString(), value.toFixed(count), value.toExponential(count), value.toExponential()]) {
        const reading = readAnswer(text);
        // Rounding up may leave what a number can hold.
        if (!Number.isFinite(Number(text))) expect(reading).toEqual({ kind: 'problem', problem: 'too-large' });
        else expect(reading, text).toMatchObject({ kind: 'number', value: Number(text), text });
        const withComma = text.replace('.', ',').replace('-', '−');
        if (mayBeThousands.test(withComma)) {
          expect(readAnswer(withComma)).toMatchObject({ problem: 'two-meanings' });
        } else expect(readAnswer(withComma), text).toEqual(reading);
      }
      expect(readAnswer(value.toString())).toMatchObject({ value: value === 0 ? 0 : value });
    }),
    { numRuns: 10_000, seed },
  );
});

test('the digits are counted as they were printed', () => {
  const value = fc.double({ min: 1e-5, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(value, places, (number, count) => {
      expect(readAnswer(number.toFixed(count))).toMatchObject({ digits: { decimals: count } });
      expect(readAnswer(number.toExponential(count))).toMatchObject({ digits: { significant: count + 1 } });
      const precision = Math.max(1, count);
      expect(readAnswer(number.toPrecision(precision))).toMatchObject({ digits: { significant: precision } });
    }),
    { numRuns: 5000, seed },
  );
});
