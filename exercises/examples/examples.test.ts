import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../../engine/network/document.ts';
import { readNetwork } from '../../engine/network/parse-network.ts';
import { solve } from '../../engine/solution/solve.ts';
import { exampleCards } from './example-cards.ts';
import { examples } from './examples.ts';

/** What issue and documents say of each: file, notation, precision, sizes, rate, samples, and the loss before and after. */
const described = [
  ['lecture-slides', '001_4fdd033b6857c059.txt', 'net-out', { significant: 4 }, [2, 2, 2], 0.5, 1, 0.2397, 0.2326],
  ['article', '003_b064a821ee2c25f0.txt', 'numbered', { decimals: 8 }, [2, 2, 2], 0.5, 1, 0.0239719, 0.02323634],
  ['handwritten-notes', '000_a06789ee4bf79021.txt', 'matrix', { decimals: 6 }, [2, 2, 2], 0.5, 1, 0.023972, 0.023236],
  ['batch-notes', '002_d4f3e13d59810b13.txt', 'indexed', { decimals: 2 }, [1, 2, 2, 1], 0.1, 3, 15.63, 3.71],
  ['matrix-derivation', '004_74013a41b0b8033b.txt', 'matrix', { decimals: 4 }, [3, 4, 2], 0.5, 1, 0.306, 0.2828],
] as const;

const decimalsIn = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const expectBothLanguages = (text: LocalizedText): void => {
  if (typeof text === 'string') throw new Error(`"${text}" is in one language`);
  expect(text.en).toMatch(/^[^가-힣]{4,}$/u);
  expect(text.ko).toMatch(/[가-힣]/u);
};

it('the library holds the five documents, each once', () => {
  expect(examples.map(({ id }) => id)).toEqual(described.map(([id]) => id));
  expect(exampleCards().map(({ id }) => id)).toEqual(described.map(([id]) => id));
});

describe.each(described)('%s', (id, source, notation, precision, sizes, rate, samples, before, after) => {
  const example = examples.find((candidate) => candidate.id === id);
  if (!example) throw new Error(`there is no example ${id}`);
  const { network } = example;

  it('says in the library how many digits its drills ask for', () => {
    const { summary } = example;
    if (typeof summary === 'string') throw new Error(`"${summary}" is in one language`);
    const [, count, kind] = /(two|four|six|eight) (decimals|significant figures)/.exec(summary.en) ?? [];
    if (count === undefined) return;
    const digits = { two: 2, four: 4, six: 6, eight: 8 }[count];
    expect(kind === 'decimals' ? { decimals: digits } : { significant: digits }).toEqual(precision);
    expect(summary.ko.includes('유효 숫자')).toBe('significant' in precision);
  });

  it('comes from its document, in the notation and precision of it', () => {
    expect(example).toMatchObject({ source, precision, network: { notation, learningRate: rate } });
    expect([network.inputs, ...network.layers.map(({ units }) => units)]).toEqual(sizes);
    expect(network.samples).toHaveLength(samples);
  });

  it('is a valid network document, on its way through a file too', () => {
    expect(readNetwork(JSON.stringify(network))).toEqual({ ok: true, value: network });
  });

  it('loses as much as the document says, before the step and after it', () => {
    const solved = solve(network);
    if (!solved.ok) throw new Error(JSON.stringify(solved.error));
    const rounded = (quantity: string, like: number): string =>
      (solved.value.quantities.get(quantity)?.value ?? NaN).toFixed(decimalsIn(like));
    expect(rounded('E', before)).toBe(before.toFixed(decimalsIn(before)));
    expect(rounded("E'", after)).toBe(after.toFixed(decimalsIn(after)));
  });

  it('speaks both languages', () => {
    expectBothLanguages(example.title);
    expectBothLanguages(example.summary);
    expectBothLanguages(network.title ?? '');
    for (const note of example.notes) expectBothLanguages(note);
    expect(example.notes.length).toBeGreaterThan(0);
  });
});
