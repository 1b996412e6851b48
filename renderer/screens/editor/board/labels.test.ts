import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { button, startAnew } from '../../../testing/drill.ts';
import { openEditor } from '../../../testing/editor.ts';
import '../../../shell/theme/theme.css';

beforeEach(startAnew);

/** Numbers as a person sets them, and as training leaves them. */
const number = fc.oneof(
  fc.integer({ min: -999, max: 999 }).map((value) => value / 100),
  fc.double({ min: -12, max: 12, noNaN: true }),
);
const numbers = (length: number) => fc.array(number, { minLength: length, maxLength: length });

/** One to four layers of one to eight units. */
const network: fc.Arbitrary<NetworkDocument> = fc
  .array(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 5 })
  .chain(([inputs = 1, ...layers]) =>
    fc.record({
      format: fc.constant('backprop-workbook.network' as const),
      version: fc.constant(1 as const),
      notation: fc.constantFrom('numbered' as const, 'net-out' as const, 'indexed' as const, 'matrix' as const),
      inputs: fc.constant(inputs),
      layers: fc.tuple(
        ...layers.map((units, index) =>
          fc.record({
            units: fc.constant(units),
            activation: fc.constant('tanh' as const),
            weights: fc.array(numbers(layers[index - 1] ?? inputs), { minLength: units, maxLength: units }),
            bias: numbers(units).map((values) => ({ kind: 'per-unit' as const, values })),
          }),
        ),
      ),
      loss: fc.constant('mean-squared-error' as const),
      learningRate: fc.constant(0.1),
      samples: fc.record({ input: numbers(inputs), target: numbers(layers.at(-1) ?? 1) }).map((sample) => [sample]),
    }),
  );

const boxesOf = (selector: string): readonly DOMRect[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
const labels = () => boxesOf('.label[data-item]');

/** By more than a pixel both ways. */
const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/** Labels that lie on another, on a unit or on its bias, and letters that run over their ground. */
function faults(): readonly string[] {
  const found = labels();
  const others = boxesOf('.unit .body, .unit .bias');
  const covering = found.flatMap((one, index) =>
    [...found.slice(index + 1), ...others].filter((two) => overlap(one, two)),
  );
  const grounds = [...document.querySelectorAll('.label[data-item], .bias')].flatMap((label) => {
    const ground = label.querySelector('.ground')?.getBoundingClientRect();
    return [...label.querySelectorAll('text')].filter((text) => {
      const { left, right } = text.getBoundingClientRect();
      return !ground || left < ground.left - 1 || right > ground.right + 1;
    });
  });
  return [...covering.map(() => 'on another'), ...grounds.map(({ textContent }) => `too wide: ${textContent}`)];
}

const weights = ({ layers }: NetworkDocument): number =>
  layers.reduce((sum, { weights: rows }) => sum + rows.flat().length, 0);

test('no weight is written over another, from whatever distance', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(network, async (drawn) => {
      const { leave } = await openEditor(drawn);
      try {
        await document.fonts.ready;
        expect(labels()).toHaveLength(weights(drawn));
        expect(faults()).toEqual([]);
        for (let step = 0; step < 3; step += 1) await button('Closer').click();
        expect(labels()).toHaveLength(weights(drawn));
        expect(faults()).toEqual([]);
      } finally {
        await leave();
      }
    }),
    // Another network takes as long to draw as this one did.
    { numRuns: 20, seed: 20250312, endOnFailure: true },
  );
});

test('numbers that could not be read any more fold away, but for the one that is chosen', async () => {
  const [drawn] = fc.sample(network, { numRuns: 1, seed: 20250312 });
  if (!drawn) throw new Error('There is no network.');
  await openEditor(drawn);
  expect(labels()).toHaveLength(weights(drawn));
  for (let step = 0; step < 9; step += 1) await button('Further away').click();
  await expect.poll(() => labels().length).toBe(0);
  document.querySelector<HTMLElement>('button.enter')?.focus();
  await userEvent.keyboard('{Home}{PageDown}');
  await expect.poll(() => labels().length).toBe(1);
  expect(document.activeElement?.getAttribute('data-item')).toBe('w.1.1.1');
  await button('Fit').click();
  for (let step = 0; step < 6; step += 1) await button('Closer').click();
  await expect.poll(() => labels().length).toBe(weights(drawn));
});
