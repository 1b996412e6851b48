import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyScratch, scratchOfBoth, type Scratch } from './scratch.ts';

const withText = (text: string): Scratch => ({ ...emptyScratch, page: { text, choices: {} } });
const textOf = ({ page }: Scratch): string => page?.text ?? '';

test.each([
  ['written here alone', 'a', 'a\nb', 'a', 'a\nb'],
  ['written there alone', 'a\nb', 'a', 'a', 'a\nb'],
  ['emptied here alone', 'a', '', 'a', ''],
  ['the same written here and there', 'a\nb', 'a\nb', 'a', 'a\nb'],
  ['written here and there', 'a\nthere', 'a\nhere', 'a', 'a\nthere\na\nhere'],
  ['written here and emptied there', '', 'here', 'a', 'here'],
])('a page %s', (_, there, here, from, both) => {
  expect(textOf(scratchOfBoth(withText(there), withText(here), withText(from)))).toBe(both);
});

test('a page that nobody has opened stays missing, and choices of both are kept', () => {
  expect(scratchOfBoth(emptyScratch, emptyScratch, emptyScratch)).toEqual(emptyScratch);
  const there = { ...emptyScratch, page: { text: 'a', choices: { h: 'a.1.1' } } };
  const here = { ...emptyScratch, page: { text: 'a', choices: { y: 'a.2.1' } } };
  expect(scratchOfBoth(there, here, emptyScratch).page).toEqual({ text: 'a', choices: { h: 'a.1.1', y: 'a.2.1' } });
});

test('the line is as it was written last, and what was kept here comes on top', () => {
  const line = (value: number) => ({ typed: `${value}`, value });
  const from = { typed: '1+', kept: [line(1)] };
  const there = { typed: '1+', kept: [line(2), line(1)] };
  const here = { typed: '', kept: [line(3), line(1)] };
  expect(scratchOfBoth(there, here, from)).toEqual({ typed: '', kept: [line(3), line(2), line(1)] });
});

test('no line that was written on either page is lost', () => {
  const text = fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, text, (there, here, from) => {
      const both = textOf(scratchOfBoth(withText(there), withText(here), withText(from)));
      for (const one of [there, here]) if (one !== from) expect(both).toContain(one);
    }),
    { numRuns: 100 },
  );
});
