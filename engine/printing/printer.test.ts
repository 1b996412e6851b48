import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slidesNetwork as network } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { constant, quotient, reference } from '../expression/expression.ts';
import type { NotationName } from '../network/document.ts';
import { writeNumber, type Precision } from '../precision/precision.ts';
import { solve } from '../solution/solve.ts';
import { Printer } from './printer.ts';

function printer(notation: NotationName, precision: Precision = { decimals: 4 }, document = network): Printer {
  const solved = solve(document);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return new Printer(solved.value, notation, precision);
}

describe('the rule of a weight', () => {
  it.each([
    ['numbered', 'dE/dw.2.1.1', '∂E/∂w₅', '∂E/∂o₁ · ∂o₁/∂z₃ · ∂z₃/∂w₅', '(o₁ − t₁)·o₁·(1 − o₁)·h₁'],
    [
      'net-out',
      'dE/dw.1.1.2',
      '∂E_total/∂w₂',
      '∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w₂',
      '(∂E_o1/∂out_h1 + ∂E_o2/∂out_h1)·out_h1·(1 − out_h1)·x₂',
    ],
    ['indexed', 'dE/dw.1.1.2', '∂E/∂w⁽¹⁾₂₁', 'δ⁽¹⁾₁·x₂', '∂E/∂a⁽¹⁾₁ · ∂a⁽¹⁾₁/∂z⁽¹⁾₁ · x₂'],
    ['matrix', 'dE/dw.1.1.2', '(∂E/∂W⁽¹⁾)[1,2]', 'δ⁽¹⁾[1]·x[2]', '(∂E/∂a⁽¹⁾)[1] · ∂a⁽¹⁾[1]/∂z⁽¹⁾[1] · x[2]'],
  ] as const)('in %s notation, for %s', (notation, id, symbol, rule, expanded) => {
    const printed = printer(notation).quantity(id);
    expect(printed.symbol.text).toBe(symbol);
    expect(printed.rule?.text).toBe(rule);
    expect(printed.expanded?.text).toBe(expanded);
  });
});

describe('numbers filled in', () => {
  it.each([
    ['dE/dw.2.1.1', '0.5843 × 0.2411 × 0.5069', '=', '0.0714'],
    ['dE/dw.2.2.1', '(−0.3714) × 0.2359 × 0.5069', '=', '-0.0444'],
    ['w+.2.1.1', '0.35 − 0.5 × 0.0714', '=', '0.3143'],
    ['w+.2.2.1', '0.45 − 0.5 × (−0.0444)', '=', '0.4722'],
    ['z.1.1', '0.15 × 0.05 + 0.2 × 0.1', '=', '0.0275'],
    ['da/dz.2.1', '0.5943 × (1 − 0.5943)', '=', '0.2411'],
    ['E.1', '1/2 × (0.01 − 0.5943)²', '=', '0.1707'],
    ['dE/da.1.1', '0.0493 + (−0.0394)', '=', '0.0099'],
    ['dE/dw.1.2.1', '0.0125 × 0.2499 × 0.05', '=', '0.0002'],
  ])('for %s give %s %s %s', (id, filled, relation, shown) => {
    expect(printer('net-out').quantity(id)).toMatchObject({ filled: { text: filled }, relation, shown });
  });

  it('say ≈ where the rounded numbers on the left do not give what stands on the right', () => {
    // 0.009868 × 0.2500 = 0.0024670, which is 0.002467 to four figures; the value is 0.002466.
    expect(printer('numbered', { significant: 4 }).quantity('dE/dz.1.1')).toMatchObject({
      filled: { text: '0.009868 × 0.2500' },
      relation: '≈',
      shown: '0.002466',
    });
  });

  it('end where nothing can be worked from them', () => {
    const { text, tex } = printer('numbered').workedLine(
      'dE/da.2.1',
      quotient(constant(1), reference('a.2.1')),
      () => 0,
    );
    expect(text).toBe('∂E/∂o₁ = 1/0.0000');
    expect(tex).not.toMatch(/Infinity|NaN/);
  });

  it('are honest: a product says = exactly where its written factors give the written result', () => {
    const numbers = /^[\d.()−]+(?: × [\d.()−]+)*$/;
    fc.assert(
      fc.property(randomNetwork(), fc.integer({ min: 2, max: 6 }), (document, decimals) => {
        const printed = printer(document.notation ?? 'numbered', { decimals }, document);
        for (const id of printed.solution.quantities.keys()) {
          const { filled, relation, shown } = printed.quantity(id);
          if (!filled || !numbers.test(filled.text)) continue;
          const factors = filled.text.split(' × ').map((part) => Number(part.replace(/[()]/g, '').replace('−', '-')));
          const left = factors.reduce((product, factor) => product * factor, 1);
          expect(relation).toBe(writeNumber(left, { decimals }) === shown ? '=' : '≈');
        }
      }),
      { numRuns: 200, seed: 20250309 },
    );
  });
});

describe('a given number', () => {
  const shown = (given: number, precision?: Precision): string => {
    const [hidden, output] = network.layers;
    if (!hidden || !output) throw new Error('two layers');
    const weights = [[given, 0.2], ...hidden.weights.slice(1)];
    return printer('numbered', precision, { ...network, layers: [{ ...hidden, weights }, output] }).shownOf('w.1.1.1');
  };

  it.each([
    ['as it is given, of up to eight characters', 0.123456, '0.123456'],
    ['as a result is, of nine', 0.1234567, '0.1235'],
    ['as it is given, of eight with its sign', -0.12345, '-0.12345'],
    ['as a result is, of nine with its sign', -0.123456, '-0.1235'],
    ['as it is given, whole', 12345678, '12345678'],
    ['as a result is, with a power of ten', 1e-7, '0.0000'],
  ])('is written %s: %d as %s', (_, given, expected) => {
    expect(shown(given)).toBe(expected);
  });

  it('is written to the significant figures of a result where it is longer', () => {
    expect(shown(0.1234567, { significant: 3 })).toBe('0.123');
  });
});

describe('every quantity of any network', () => {
  it('has a symbol of its own in each notation', () => {
    fc.assert(
      fc.property(randomNetwork({ layers: 3, units: 12, samples: 2 }), (document) => {
        for (const notation of ['numbered', 'net-out', 'indexed', 'matrix'] as const) {
          const printed = printer(notation, { decimals: 4 }, document);
          const ids = [...printed.solution.quantities.keys()];
          expect(new Set(ids.map((id) => printed.symbol(id).text)).size).toBe(ids.length);
          expect(new Set(ids.map((id) => printed.symbol(id).tex)).size).toBe(ids.length);
        }
      }),
      { numRuns: 40, seed: 20250310 },
    );
  });

  it('prints with every factor of its rule among its operands', () => {
    const printed = printer('numbered');
    expect(printed.quantity('dE/dw.1.1.2').operands).toEqual(['dE/da.1.1', 'da/dz.1.1', 'x.2']);
    expect(printed.quantity('w.1.1.2')).toMatchObject({ operands: [], shown: '0.2' });
  });
});
