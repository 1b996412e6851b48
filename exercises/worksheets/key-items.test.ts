import { describe, expect, it } from 'vitest';
import { valueOf } from '../../test/drills/sheet.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import { checkAnswers } from '../drills/check-answers.ts';
import { findDrill } from '../drills/find-drill.ts';
import { prepare } from '../drills/prepared-drill.ts';
import { keyItems } from './key-items.ts';

const keyOf = (request: { readonly drill: string; readonly network?: unknown }) =>
  keyItems(prepare(valueOf(findDrill(request)), 'alone'));

describe('the key of a drill', () => {
  it('has the value, the range and the mistakes of the update that every book prints', () => {
    // Mazur's network, w5 = 0.4: ∂E/∂w5 = 0.7413651 · 0.1868156 · 0.5932700 = 0.0821670, and 0.4 − 0.5 · 0.0821670.
    const drill = 'asks/decimals-6/w+.2.1.1';
    const network = {
      ...slidesNetwork,
      learningRate: 0.5,
      inputs: 2,
      layers: [
        {
          units: 2,
          activation: 'sigmoid',
          weights: [
            [0.15, 0.2],
            [0.25, 0.3],
          ],
          bias: { kind: 'shared', value: 0.35 },
        },
        {
          units: 2,
          activation: 'sigmoid',
          weights: [
            [0.4, 0.45],
            [0.5, 0.55],
          ],
          bias: { kind: 'shared', value: 0.6 },
        },
      ],
      loss: 'half-sum-squared-error',
      samples: [{ input: [0.05, 0.1], target: [0.01, 0.99] }],
    };
    const [item] = keyOf({ drill, network });
    expect(item?.value).toBeCloseTo(0.35891648, 7);
    expect(item?.accepted[0]).toBeLessThanOrEqual(0.358916);
    expect(item?.accepted[1]).toBeGreaterThanOrEqual(0.358916);
    const mistakes = new Map(item?.mistakes.map(({ name, value }) => [name, value]));
    // 0.4 + 0.5 · 0.0821670; 0.4 − 0.0821670; 0.4 − 0.5 · 0.7413651 · 0.5932700.
    expect(mistakes.get('added-not-subtracted')).toBeCloseTo(0.441084, 6);
    expect(mistakes.get('rate-forgotten')).toBeCloseTo(0.317833, 6);
    expect(mistakes.get('slope-dropped')).toBeCloseTo(0.180086, 5);
  });

  it.each([
    'examples/lecture-slides/gradient',
    'generated/hidden-gradient/2/key',
    'generated/losses/3/key',
    'generated/bias-gradient/1/key',
  ])('says of %s what the workbook says of the same number', (drill) => {
    for (const { quantity, precision, value, accepted, mistakes } of keyOf({ drill })) {
      const judged = (number: number) => {
        const answers = [{ quantity, typed: writeNumber(number, precision) }];
        return valueOf(checkAnswers({ drill, mode: 'alone', answers }))[0];
      };
      for (const right of [value, ...accepted]) expect(judged(right)?.verdict, quantity).toBe('correct');
      expect(mistakes.length).toBeGreaterThan(0);
      expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
      for (const { name, value: wrong } of mistakes) {
        expect(wrong < accepted[0] || wrong > accepted[1], `${name} ${wrong}`).toBe(true);
        expect(['mistake', 'wrong'], `${name} ${wrong}`).toContain(judged(wrong)?.verdict);
      }
      // What people do most has a name of its own.
      const [first] = mistakes;
      expect(first && judged(first.value)).toMatchObject({ diagnosis: { mistake: first?.name } });
    }
  });
});
