import { describe, expect, it } from 'vitest';
import { solve } from '../../engine/solution/solve.ts';
import { examples } from '../examples/examples.ts';
import { explainExample } from './audit-examples.ts';

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const h1 = sigmoid(0.08);
const h2 = sigmoid(0.11);
const o1 = sigmoid(0.45 * h1 + 0.4 * h2);
const outH1 = sigmoid(0.0275);

/** The output of the batch notes' network, as one reads it off the notes. */
function batchOutput(x: number): number {
  const first = sigmoid(x);
  const second = sigmoid(2 * x + 1);
  return sigmoid(first + 3 * second) + 2 * sigmoid(2 * first + 4 * second + 1) + 1;
}

/** Sums that the explanations of slips state besides what is printed in the documents and worked out by the engine. */
const statedSums: Readonly<Record<string, readonly [figure: string, value: number][]>> = {
  'lecture-slides': [
    ['0.4816', 0.5069 * 0.45 + 0.5069 * 0.5],
    ['0.2363', 0.6186 * (1 - 0.618)],
    ['0.0001232', (0.5843 * 0.241 * 0.35 - 0.3714 * 0.2359 * 0.45) * 0.25 * 0.05],
    ['0.0001235', (0.5843 * 0.2411 * 0.35 - 0.3714 * 0.2359 * 0.45) * 0.25 * 0.05],
    ['0.5943', 0.5943 - 0.0],
    ['0.04474', 0.3714 * 0.2359 * 0.5106],
    ['0.2359', 0.6186 * (1 - 0.6186)],
    ['0.4834', 0.5069 * 0.45 + 0.5106 * 0.5],
    ['0.5069', outH1],
  ],
  article: [],
  'handwritten-notes': [
    ['0.024058', 0.5 * (o1 - 0.4) ** 2 + 0.5 * (sigmoid(0.68647) - 0.6) ** 2],
    ['0.299919', 0.3 - 0.1 * 0.000808],
    ['0.299912', 0.3 - 0.1 * 0.00088],
    ['0.00088', 0.00088],
    ['0.11', 0.3 * 0.1 + 0.4 * 0.2],
    ['0.023971', 0.021933 + 0.002038],
    ['0.02592', 0.20944 * 0.23802 * 0.51998],
    ['0.02592', 0.20944 * 0.23804 * 0.51998],
  ],
  'batch-notes': [
    ['0.9992', batchOutput(-1) - 2.61],
    ['0.0022', batchOutput(0) - 3.92],
    ['-1.0007', batchOutput(1) - 4.97],
    ['0.67', (2 / 3) * (0.33 + 0.06 + 0.62)],
    ['2.4273', 2.61 * 0.93],
    ['7.519', (2 / 3) * (2.4273 + 3.8808 + 4.97)],
    ['7.520', (2 / 3) * (2.4293 + 3.8808 + 4.97)],
    ['0.0438', 0.06 * 0.73],
    ['0.10', (2 / 3) * (0.0891 + 0.0438 + 0.019)],
    ['0.10', (2 / 3) * (0.0891 + 0.0418 + 0.019)],
    ['0.23', (0.49 + 2 * 0.33) * 0.2],
    ['-0.13', (2 / 3) * (-0.23 + 0.03)],
    ['-0.17', (2 / 3) * (-0.28 + 0.03)],
    ['0.23', (2 / 3) * (0.23 + 0.09 + 0.03)],
    ['0.27', (2 / 3) * (0.28 + 0.09 + 0.03)],
    ['0.27', (2 / 3) * (0.33 + 0.06 + 0.02)],
  ],
  'matrix-derivation': [],
};

describe.each(examples)('the explanations of $id', (example) => {
  const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;
  const sums = statedSums[example.id] ?? [];
  const { sections, remarks } = explainExample(example);
  const claims = sections.flatMap((section) => section.claims);

  it('state sums that come out', () => {
    for (const [figure, sum] of sums) expect(sum.toFixed(decimalsOf(figure))).toBe(figure);
  });

  it('name no number that is neither printed, nor computed, nor such a sum', () => {
    const solved = solve(example.network);
    const values = solved.ok ? [...solved.value.quantities.values()].map(({ value }) => value) : [];
    const computed = [...values, ...claims.map((claim) => claim.computed)];
    const known = new Set([
      ...claims.flatMap(({ claimed, right }) => [claimed, right]),
      ...sums.map(([figure]) => figure),
    ]);
    const own = (example.published?.sections ?? []).flatMap((section) =>
      section.claims.flatMap((claim) => claim.explanation ?? []),
    );
    const texts = [...own, ...remarks.map(({ explanation }) => explanation), ...example.notes];
    for (const text of texts.flatMap((both) => (typeof both === 'string' ? [both] : [both.en, both.ko]))) {
      for (const [number] of text.matchAll(/\d+\.\d+/g)) {
        const isKnown = known.has(number) || known.has(`-${number}`);
        const isComputed = computed.some((value) => Math.abs(value).toFixed(decimalsOf(number)) === number);
        expect(isKnown || isComputed, `${number} in “${text}”`).toBe(true);
      }
    }
  });
});
