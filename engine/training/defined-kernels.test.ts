import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradientId, lossAndSlope, parametersOf, type Parameter } from '../../test/networks/dual-numbers.ts';
import { madeUp, madeUpTextbook } from '../../test/networks/made-up-definitions.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { layersApart, numbersApart } from '../../test/unit/training/graph-step.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { NetworkDocument } from '../network/document.ts';
import { definitions } from '../solution/definitions.ts';
import { solve } from '../solution/solve.ts';
import { GradientDescent } from './gradient-descent.ts';
import { definedKernels, fastKernels } from './kernels.ts';
import type { LayerParameters } from './layer-parameters.ts';
import { fusedBackend, tiledBackend } from './products/tiled-products.ts';

const backends = [
  ['fused', fusedBackend],
  ['tiled', tiledBackend],
] as const;

/** Relative to the larger of the two, and to 1 for the rest of cancelled sums. */
const apart = (x: number, y: number): number => Math.abs(x - y) / Math.max(1, Math.abs(x), Math.abs(y));

function gradientOf(layers: readonly LayerParameters[], parameter: Parameter): number {
  const { weights, bias } = layers[parameter.layer - 1] ?? { weights: [], bias: null };
  switch (parameter.kind) {
    case 'weight':
      return weights[parameter.unit - 1]?.[parameter.from - 1] ?? NaN;
    case 'bias':
      return bias === null ? NaN : ([bias].flat()[parameter.unit - 1] ?? NaN);
    case 'shared-bias':
      return typeof bias === 'number' ? bias : NaN;
  }
}

/** Networks that mean the made-up loss, and now and then the made-up activations. */
const networks: fc.Arbitrary<NetworkDocument> = randomNetwork().map((document) => ({
  ...document,
  loss: 'mean-squared-error',
}));

describe('definitions that are nowhere listed', () => {
  it('have the gradients that dual numbers find, in the graph and on flat arrays', () => {
    fc.assert(
      fc.property(networks, (document) => {
        const solved = solve(document, madeUp);
        if (!solved.ok) throw new Error(JSON.stringify(solved.error));
        const { quantities } = solved.value;
        const found = backends.map(([, backend]) => {
          const descent = new GradientDescent(document, backend, madeUp);
          descent.evaluate();
          return { loss: descent.loss(), layers: descent.gradients() };
        });
        for (const parameter of parametersOf(document)) {
          const exact = lossAndSlope(document, parameter, 0, madeUpTextbook);
          expect(apart(quantities.get('E')?.value ?? NaN, exact.value)).toBeLessThan(1e-12);
          expect(apart(quantities.get(gradientId(parameter))?.value ?? NaN, exact.slope)).toBeLessThan(1e-12);
          for (const { loss, layers } of found) {
            expect(apart(loss, exact.value)).toBeLessThan(1e-12);
            expect(apart(gradientOf(layers, parameter), exact.slope)).toBeLessThan(1e-12);
          }
        }
      }),
      { numRuns: 300, seed: 20250331 },
    );
  });

  it('are written as what they come to', () => {
    fc.assert(
      fc.property(networks, (document) => {
        const solved = solve(document, madeUp);
        if (!solved.ok) throw new Error(JSON.stringify(solved.error));
        const { quantities } = solved.value;
        const valueOf = (id: string): number => quantities.get(id)?.value ?? NaN;
        for (const { expression, value } of quantities.values()) {
          if (expression) expect(apart(evaluate(expression, valueOf), value)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 100, seed: 20250332 },
    );
  });
});

describe('kernels of their own', () => {
  it.each(backends)('give the numbers of the definitions they belong to, %s', (_name, backend) => {
    fc.assert(
      fc.property(randomNetwork({ layers: 3, units: 6, samples: 5 }), (document) => {
        const [own, defined] = [fastKernels, definedKernels].map((kernels) => {
          const descent = new GradientDescent(document, backend, definitions, kernels);
          descent.evaluate();
          const [loss, gradients] = [descent.loss(), descent.gradients()];
          descent.step(1);
          return { loss, gradients, parameters: descent.layerParameters() };
        });
        if (!own || !defined) throw new Error('there are two');
        expect(numbersApart([own.loss], [defined.loss])).toBeLessThan(1e-12);
        expect(layersApart(own.parameters, defined.parameters)).toBeLessThan(1e-12);
        expect(layersApart(own.gradients, defined.gradients)).toBeLessThan(1e-12);
      }),
      { numRuns: 300, seed: 20250333 },
    );
  });
});
