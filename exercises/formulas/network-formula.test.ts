import { expect, test } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { networkFormula } from './network-formula.ts';
import { sketchFormula } from './sketch-formula.ts';

test('a network opens as a formula of its loss, which is worked like any other', () => {
  const formula = networkFormula(slidesNetwork);
  if (!formula.ok) throw new Error(JSON.stringify(formula.error));
  // Two inputs, two targets and eight weights; the lecture slides give a loss of 0.2397 before the step.
  expect(Object.keys(formula.value.given)).toHaveLength(12);
  const sketch = sketchFormula({ formula: formula.value, precision: { decimals: 4 }, isDrawn: false });
  expect(sketch.ok && sketch.value.values[`v.${formula.value.output}`]?.shown).toBe('0.2397');
});

test('one with more operations than a formula may have is refused with a reason', () => {
  const layer = (units: number, from: number) => ({
    units,
    activation: 'sigmoid',
    weights: Array.from({ length: units }, () => Array.from({ length: from }, () => 0.1)),
    bias: { kind: 'none' },
  });
  const wide = { ...slidesNetwork, layers: [layer(30, 2), layer(10, 30), layer(2, 10)] };
  const formula = networkFormula(wide);
  expect(formula).toMatchObject({ ok: false, error: { code: 'formula-unusable', problem: 'too-many-operations' } });
});
