import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples } from '../examples/examples.ts';

type Lines = Readonly<Record<string, string>>;

/** Why a figure claims nothing. */
const reasons = {
  formula: 'constants and exponents of a formula: the 1 and 2 of ½(t − o)², of 1 − o, of 1/(1 + e⁻ˣ), of ⅔',
  label: 'numbers of headings, steps and equations',
  index: 'a unit counted in words, as an index would',
  page: 'dates and counters of the page around the text',
  letter: 'an o that was read as a 0',
  wording: 'spoken of in words, and of no quantity of the network',
} as const;

const folder = (name: string): URL => new URL(`./${name}/`, import.meta.url);
const read = (name: string, source: string): unknown =>
  JSON.parse(readFileSync(new URL(source.replace(/\.txt$/, '.json'), folder(name)), 'utf8'));

/** Place and text of each figure in the lines of a list, `column:text` after `column:text`. */
function placed(lines: Lines): Map<string, string> {
  const figures = new Map<string, string>();
  for (const [line, row] of Object.entries(lines)) {
    for (const entry of row.split(' ')) {
      const [column = '', text = ''] = entry.split(':');
      figures.set(`${line}:${column}`, text);
    }
  }
  return figures;
}

const documents = examples.flatMap(({ source, published }) => (published ? [{ source, published }] : []));

it('a list is kept of every document with figures in an example, and of no other', () => {
  const sources = documents.map(({ source }) => source.replace(/\.txt$/, '.json')).sort();
  expect(readdirSync(folder('figures')).sort()).toEqual(sources);
  expect(readdirSync(folder('without-claim')).sort()).toEqual(sources);
});

describe.each(documents)('the figures of $source', ({ source, published }) => {
  const kept = read('figures', source) as { source: string; figures: Lines; indices: Lines };
  const { source: listed, ...without } = read('without-claim', source) as { source: string } & Record<string, Lines>;
  const figures = placed(kept.figures);
  const claims = published.sections.flatMap((section) => section.claims);
  const claimed = claims.flatMap(({ at, claimed: text }) => at.map((place) => [place, text] as const));
  const silent = Object.values(without).flatMap((lines) => [...placed(lines)]);

  it('claim something or stand on the short list, and never both', () => {
    const counted = [...claimed, ...silent].map(([place]) => place);
    expect(new Set(counted).size).toBe(counted.length);
    expect([...figures.keys()].filter((place) => !counted.includes(place))).toEqual([]);
    expect(counted.filter((place) => !figures.has(place))).toEqual([]);
  });

  it('are transcribed as printed', () => {
    for (const [place, text] of [...claimed, ...silent])
      expect(`${place} ${text}`).toBe(`${place} ${figures.get(place)}`);
  });

  it('claim nothing only for a reason', () => {
    expect([kept.source, listed]).toEqual([source, source]);
    expect(Object.keys(reasons)).toEqual(expect.arrayContaining(Object.keys(without)));
    // No number with a point in it is an index or a constant of a formula.
    const decimals = Object.entries(without).flatMap(([reason, lines]) =>
      [...placed(lines)].filter(([, text]) => text.includes('.')).map(([, text]) => `${reason} ${text}`),
    );
    expect(decimals.filter((entry) => !/^label \d\.\d$/.test(entry))).toEqual([]);
  });

  it('hold no place that is an index', () => {
    const indices = placed(kept.indices);
    expect(claimed.filter(([place]) => indices.has(place))).toEqual([]);
  });
});
