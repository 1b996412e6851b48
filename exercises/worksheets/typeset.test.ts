import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const pieces = (tex: string, text: string): number =>
  typeset({ tex, text }).text.split('class="katex-base"').length - 1;

test('a formula says its text to those who do not see it, and keeps nothing that only a page has use for', () => {
  const { text } = typeset({ tex: '\\htmlData{quantity=w.1.1.1}{\\htmlClass{parameter}{w_{1}}}', text: 'w₁ < "2"' });
  expect(text).toContain('role="math" aria-label="w₁ &lt; &quot;2&quot;"');
  expect(text).not.toMatch(/data-quantity|parameter|katex-error/);
});

test('long sums go on in the next line, in brackets too', () => {
  const sum = Array.from({ length: 30 }, (_, index) => `w_{${String(index)}}`).join(' + ');
  // A piece for each term and the rest of the bracket; short ones stay in one.
  expect(pieces(`\\left(${sum}\\right) x`, 'w + '.repeat(30))).toBeGreaterThanOrEqual(30);
  expect(pieces('\\left(a + b\\right)', '(a + b)')).toBe(1);
});
