import { expect, it } from 'vitest';
import { examples } from '../../exercises/examples/examples.ts';
import { compareSource } from '../working/compare-sources.ts';

/** Every figure that was transcribed from the five sources by hand, against what is read of their raw text. */
const compared = examples.filter(({ published }) => published).map(compareSource);

const total = (of: (one: (typeof compared)[number]) => number): number =>
  compared.reduce((sum, one) => sum + of(one), 0);

it('finds nine of ten figures by reading alone', () => {
  expect(total(({ claims }) => claims)).toBe(585);
  expect(total(({ found }) => found)).toBeGreaterThanOrEqual(0.9 * 585);
});

it('takes none for another quantity', () => {
  expect(compared.flatMap(({ misnamed }) => misnamed)).toEqual([]);
});

it('says of 98 in 100 of these in every source what the audit says', () => {
  for (const { source, found, alike, unlike } of compared)
    expect(alike / found, `${source}\n${unlike.join('\n')}`).toBeGreaterThanOrEqual(0.98);
});

it('follows a name of the author’s own, and marks the number that was misprinted in a batch', () => {
  const notes = compared.find(({ source }) => source.startsWith('002'));
  const at = (line: number, column: number) =>
    notes?.reading.statements
      .flatMap(({ figures }) => figures)
      .find((one) => one.line === line && one.column === column);
  // B(h¹) is made of B(h²) above: 0.18 is right, though the line is headed ∂L/∂w; 0.28 stands for 0.23 in the sum below.
  expect(at(61, 194)).toMatchObject({ text: '0.18', class: 'right' });
  expect(at(67, 66)).toMatchObject({ text: '0.28', class: 'substitution' });
  expect(at(67, 74)).toMatchObject({ text: '0.09', class: 'right' });
});

it('finds the first slip of the slides where it is', () => {
  const slides = compared.find(({ source }) => source.startsWith('001'));
  const first = slides?.reading.statements[slides.reading.first ?? -1];
  // 0.5069 × 0.45 + 0.5069 × 0.5: the second 0.5069 should be 0.5106.
  expect(first).toMatchObject({ line: 61, class: 'substitution', quantity: 'z.2.2' });
});

it('calls nothing wrong in the article, which has no slip', () => {
  const article = compared.find(({ source }) => source.startsWith('003'));
  expect(article?.reading.first).toBeNull();
});
