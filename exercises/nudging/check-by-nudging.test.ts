import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { checkByNudging } from './check-by-nudging.ts';

/** a = wx with w = 3, x = 2, t = 1: E = (6 − 1)²/2. */
const network: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 1,
  layers: [{ units: 1, activation: 'identity', weights: [[3]], bias: { kind: 'none' } }],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [2], target: [1] }],
};

describe('a gradient checked by nudging', () => {
  it('stands beside the two losses and their difference over 2ε, in the notation of the page', () => {
    const found = checkByNudging({ network, quantity: 'dE/dw.1.1.1', notation: 'numbered' });
    expect(found).toMatchObject({
      ok: true,
      value: {
        gradient: { text: '∂E/∂w₁' },
        derivative: '10',
        nudged: { text: 'w₁' },
        above: { text: 'E(w₁ + ε)' },
        below: { text: 'E(w₁ − ε)' },
        quotient: { text: '(E(w₁ + ε) − E(w₁ − ε)) / 2ε' },
        sample: null,
      },
    });
    // With ε = 1, E(4) = (8 − 1)²/2 and E(2) = (4 − 1)²/2.
    expect(found.ok && found.value.steps[0]).toMatchObject({ above: '24.5', below: '4.5', quotient: '10' });
    expect(found.ok && found.value.steps).toHaveLength(16);
  });

  it('has the sign of the gradients where that is turned', () => {
    const found = checkByNudging({
      network: { ...network, delta: 'negative' },
      quantity: 'dE/dw.1.1.1',
      notation: 'numbered',
    });
    expect(found.ok && [found.value.derivative, found.value.quotient.text, found.value.steps[0]?.quotient]).toEqual([
      '-10',
      '−(E(w₁ + ε) − E(w₁ − ε)) / 2ε',
      '-10',
    ]);
  });

  it('has no number where the loss has none', () => {
    const found = checkByNudging({
      network: {
        ...network,
        layers: [{ units: 1, activation: 'sigmoid', weights: [[0.5]], bias: { kind: 'none' } }],
        loss: 'binary-cross-entropy',
      },
      quantity: 'dE/da.1.1',
      notation: 'numbered',
    });
    // −ln(a − 1) with a below 1.
    expect(found.ok && found.value.steps[0]).toMatchObject({ below: null, quotient: null, error: null });
  });

  it('is refused for what is no gradient, with the quantity', () => {
    const found = checkByNudging({ network, quantity: 'w.1.1.1', notation: 'numbered' });
    expect(found).toMatchObject({ ok: false, error: { code: 'document-invalid' } });
  });
});

describe('a gradient of a formula checked by nudging', () => {
  const gate = {
    format: 'backprop-workbook.formula',
    version: 1,
    given: { x: -2, y: 5, z: -4 },
    lines: ['q = x + y', 'f = q * z'],
    output: 'f',
  };

  it.each([
    // With ε = 1, f is (−1 + 5)·(−4) and (−3 + 5)·(−4); or 4·(−4) and 2·(−4) with q itself put off.
    ['dv.x', 'x', '-16', '-8', '-4'],
    ['dv.q', 'q', '-16', '-8', '-4'],
    ['dv.z', 'z', '-9', '-15', '3'],
  ])('%s: %s is put off, by 1 to either side at first', (quantity, nudged, above, below, quotient) => {
    const found = checkByNudging({ formula: gate, quantity, notation: 'numbered' });
    expect(found).toMatchObject({
      ok: true,
      value: {
        of: 'formula',
        gradient: { text: `∂f/∂${nudged}` },
        derivative: quotient,
        nudged: { text: nudged },
        above: { text: `f(${nudged} + ε)` },
      },
    });
    expect(found.ok && found.value.steps[0]).toMatchObject({ above, below, quotient, standing: 'works' });
  });

  it('has no number where an operation has none, and is refused for what is no gradient', () => {
    const log = { ...gate, given: { x: 0.5 }, lines: ['f = ln(x)'] };
    const found = checkByNudging({ formula: log, quantity: 'dv.x', notation: 'numbered' });
    expect(found.ok && found.value.steps[0]).toMatchObject({ below: null, quotient: null, standing: 'outside' });
    const slope = checkByNudging({ formula: gate, quantity: 'ds.f.q', notation: 'numbered' });
    expect(slope).toMatchObject({ ok: false, error: { code: 'document-invalid' } });
  });
});
