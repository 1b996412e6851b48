import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { notationNames, type NetworkDocument, type NotationName } from '../network/document.ts';
import { MatrixPrinter } from '../printing/matrix-steps.ts';
import { Printer } from '../printing/printer.ts';
import { solve } from '../solution/solve.ts';

/** All linear: at (1, 2) the hidden units have −1.5 and 2.5, the output −9.5, and t − o is 10.5. */
const linear: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 2,
  layers: [
    {
      units: 2,
      activation: 'identity',
      weights: [
        [0.5, -1],
        [2, 0.25],
      ],
      bias: { kind: 'none' },
    },
    { units: 1, activation: 'identity', weights: [[3, -2]], bias: { kind: 'per-unit', values: [0] } },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.1,
  samples: [{ input: [1, 2], target: [1] }],
};

function printer(document: NetworkDocument, notation: NotationName): Printer {
  const solved = solve(document);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return new Printer(solved.value, notation, { decimals: 4 });
}

describe('with the sign of the deltas turned', () => {
  const line = (notation: NotationName, id: string): string => {
    const printed = printer({ ...linear, delta: 'negative' }, notation).quantity(id);
    return `${printed.symbol.text} = ${printed.rule?.text} = ${printed.filled?.text} ${printed.relation} ${printed.shown}`;
  };

  it.each<readonly [NotationName, string, string]>([
    ['numbered', 'dE/da.2.1', '−∂E/∂o₁ = t₁ − o₁ = 1 − (−9.5000) = 10.5000'],
    ['numbered', 'dE/dz.2.1', 'δ₃ = (−∂E/∂o₁) · ∂o₁/∂z₃ = 10.5000 × 1.0000 = 10.5000'],
    ['numbered', 'dE/dw.2.1.1', '−∂E/∂w₅ = δ₃·h₁ = 10.5000 × (−1.5000) = -15.7500'],
    ['net-out', 'dE/da.1.1<1', '−∂E_o1/∂out_h1 = δ_o1·w₅ = 10.5000 × 3 = 31.5000'],
    ['net-out', 'dE/db.2.1', '−∂E_total/∂b₁ = δ_o1 = 10.5000 = 10.5000'],
    ['indexed', 'dE/dx.1', '−∂E/∂x₁ = δ⁽¹⁾₁·w⁽¹⁾₁₁ + δ⁽¹⁾₂·w⁽¹⁾₁₂ = 31.5000 × 0.5 + (−21.0000) × 2 = -26.2500'],
    ['numbered', 'Δw.2.1.1', 'Δw₅ = α·(−∂E/∂w₅) = 0.1 × (−15.7500) = -1.5750'],
    ['numbered', 'w+.2.1.1', 'w₅⁺ = w₅ + α·(−∂E/∂w₅) = 3 + 0.1 × (−15.7500) = 1.4250'],
    ['matrix', 'w+.2.1.2', 'W⁽²⁾⁺[1,2] = W⁽²⁾[1,2] + η·(−(∂E/∂W⁽²⁾)[1,2]) = −2 + 0.1 × 26.2500 = 0.6250'],
  ])('in %s notation, %s', (notation, id, expected) => {
    expect(line(notation, id)).toBe(expected);
  });

  it('whole layers go with the delta, and the step is added', () => {
    const steps = new MatrixPrinter(printer({ ...linear, delta: 'negative' }, 'matrix')).steps();
    const rule = (kind: string): string | undefined => {
      const step = steps.find((one) => one.kind === kind && one.layer === 2);
      return step && `${step.symbol.text} = ${step.rule.text}`;
    };
    expect(rule('delta')).toBe('δ⁽²⁾ = −∂E/∂a⁽²⁾ ⊙ f′(z⁽²⁾)');
    expect(rule('weight-gradient')).toBe('−∂E/∂W⁽²⁾ = δ⁽²⁾ a⁽¹⁾ᵀ');
    expect(rule('weight-update')).toBe('W⁽²⁾⁺ = W⁽²⁾ + η   (−∂E/∂W⁽²⁾)');
  });

  it('everything on the way back has the other sign, and nothing else another value, whatever the network', () => {
    fc.assert(
      fc.property(randomNetwork(), (document) => {
        const usual = printer(document, 'numbered').solution.quantities;
        const turned = printer({ ...document, delta: 'negative' }, 'numbered').solution.quantities;
        expect([...turned.keys()]).toEqual([...usual.keys()]);
        for (const [id, { value }] of turned) {
          const sign = id.startsWith('dE/') ? -1 : 1;
          expect(value + 0, id).toBe(sign * (usual.get(id)?.value ?? NaN) + 0);
        }
      }),
      { numRuns: 100, seed: 20261129 },
    );
  });
});

describe('numbered by source', () => {
  const symbols = (notation: NotationName, ...ids: string[]): string[] => {
    const printed = printer({ ...linear, numbering: 'by-source' }, notation);
    return ids.map((id) => printed.symbol(id).text);
  };
  const hidden = ['w.1.1.1', 'w.1.2.1', 'w.1.1.2', 'w.1.2.2'];

  it('weights are counted by the units they come from', () => {
    expect(symbols('numbered', ...hidden, 'w.2.1.1', 'w.2.1.2')).toEqual(['w₁', 'w₂', 'w₃', 'w₄', 'w₅', 'w₆']);
    expect(symbols('net-out', 'dE/dw.1.1.2', 'w+.1.2.1', 'Δw.1.2.1')).toEqual(['∂E_total/∂w₃', 'w₂⁺', 'Δw₂']);
  });

  it('the source is the first of two indices', () => {
    expect(symbols('indexed', ...hidden)).toEqual(['w⁽¹⁾₁₁', 'w⁽¹⁾₁₂', 'w⁽¹⁾₂₁', 'w⁽¹⁾₂₂']);
    expect(symbols('matrix', ...hidden)).toEqual(['W⁽¹⁾[1,1]', 'W⁽¹⁾[1,2]', 'W⁽¹⁾[2,1]', 'W⁽¹⁾[2,2]']);
  });

  it('matrices have a row for each source, and are transposed on the way forward instead of back', () => {
    const steps = new MatrixPrinter(printer({ ...linear, numbering: 'by-source' }, 'matrix')).steps();
    const line = (kind: string, layer: number): string | undefined => {
      const step = steps.find((one) => one.kind === kind && one.layer === layer);
      return (
        step && `${step.symbol.text} = ${step.rule.text} = ${step.filled.text} ${step.relation} ${step.value.text}`
      );
    };
    expect(line('weighted-sum', 1)).toBe('z⁽¹⁾ = W⁽¹⁾ᵀ x = [[0.5, −1], [2, 0.25]] [[1], [2]] = [[−1.5000], [2.5000]]');
    // W⁽²⁾ has two rows and one column.
    expect(line('delta', 1)).toBe(
      'δ⁽¹⁾ = ( W⁽²⁾ δ⁽²⁾ ) ⊙ f′(z⁽¹⁾) = ( [[3], [−2]] [[−10.5000]] ) ⊙ [[1.0000], [1.0000]] = [[−31.5000], [21.0000]]',
    );
    expect(line('weight-gradient', 1)).toBe(
      '∂E/∂W⁽¹⁾ = x δ⁽¹⁾ᵀ = [[1], [2]] [[−31.5000, 21.0000]] = [[−31.5000, 21.0000], [−63.0000, 42.0000]]',
    );
    expect(line('weight-update', 1)).toBe(
      'W⁽¹⁾⁺ = W⁽¹⁾ − η   ∂E/∂W⁽¹⁾ = [[0.5, 2], [−1, 0.25]] − 0.1   [[−31.5000, 21.0000], [−63.0000, 42.0000]] = [[3.6500, −0.1000], [5.3000, −3.9500]]',
    );
  });

  it('is the numbering by target turned round, in every notation and network, each symbol its own', () => {
    fc.assert(
      fc.property(randomNetwork({ layers: 3, units: 12, samples: 2 }), (document) => {
        for (const notation of notationNames) {
          const printed = printer({ ...document, numbering: 'by-source', delta: 'negative' }, notation);
          const ids = [...printed.solution.quantities.keys()];
          expect(new Set(ids.map((id) => printed.symbol(id).text)).size).toBe(ids.length);
        }
        document.layers.forEach(({ units }, index) => {
          const before = document.layers[index - 1]?.units ?? document.inputs;
          const printed = printer({ ...document, numbering: 'by-source' }, 'numbered');
          const numbers = Array.from({ length: before }, (_, i) =>
            Array.from({ length: units }, (__, j) => printed.symbol(`w.${index + 1}.${j + 1}.${i + 1}`).text),
          ).flat();
          expect(numbers).toEqual([...numbers].sort((one, other) => numberOf(one) - numberOf(other)));
        });
      }),
      { numRuns: 25, seed: 20261130 },
    );
  });
});

const small = '₀₁₂₃₄₅₆₇₈₉';
const numberOf = (symbol: string): number =>
  Number(Array.from(symbol.slice(1), (digit) => String(small.indexOf(digit))).join(''));
