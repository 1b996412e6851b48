import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { solve } from '../solution/solve.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { formulaOfNetwork } from './formula-of-network.ts';
import { parseFormula } from './parse-formula.ts';
import { solveFormula } from './solve-formula.ts';

function solved(document: Parameters<typeof solve>[0]): NetworkSolution {
  const solution = solve(document);
  if (!solution.ok) throw new Error(JSON.stringify(solution.error));
  return solution.value;
}

test('the lecture slides as a formula', () => {
  const { document } = formulaOfNetwork(solved(slidesNetwork));
  expect(document.lines).toEqual([
    'z1 = w1*x1 + w2*x2',
    'z2 = w3*x1 + w4*x2',
    'h1 = σ(z1)',
    'h2 = σ(z2)',
    'z3 = w5*h1 + w6*h2',
    'z4 = w7*h1 + w8*h2',
    'o1 = σ(z3)',
    'o2 = σ(z4)',
    'E_o1 = 1/2*(t1 - o1)^2',
    'E_o2 = 1/2*(t2 - o2)^2',
    'E = E_o1 + E_o2',
  ]);
  expect(document).toMatchObject({ output: 'E', parameters: ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'] });
});

/** What a quantity of the network is called in the formula; undefined where the formula has none. */
function sameIn(id: string, names: ReadonlyMap<string, string>): string | undefined {
  const gradient = /^dE\/d([wbx])\.(.*)$/.exec(id);
  if (gradient) {
    const name = names.get(`${gradient[1]}.${gradient[2]}`);
    return name && `dv.${name}`;
  }
  const activation = /^dE\/d([za])\.([^<]*)$/.exec(id);
  const node = activation && names.get(`${activation[1]}.${activation[2]}`);
  if (node) return `dv.${node}`;
  const updated = /^([wb])\+(.*)$/.exec(id);
  const parameter = updated && names.get(`${updated[1]}${updated[2]}`);
  if (parameter) return `${parameter}+`;
  const after = /^([zaE])'(.*)$/.exec(id);
  const later = after && names.get(`${after[1]}${after[2]}`);
  if (later) return `v'.${later}`;
  const value = names.get(id);
  return value && `v.${value}`;
}

test('the solution of a network and that of its formula are equal', () => {
  let [read, compared] = [0, 0];
  fc.assert(
    fc.property(randomNetwork(), (network) => {
      const solution = solved({ ...network, delta: 'positive' });
      const { document, names } = formulaOfNetwork(solution);
      const formula = parseFormula(document);
      if (!formula.ok) {
        // Some are too large; and the loss of an output that is 1 or 0 to a double has no logarithm in a formula.
        expect(formula.error).toMatchObject({
          problem: expect.stringMatching(/too-many-operations|logarithm/) as string,
        });
        return;
      }
      const worked = solveFormula(formula.value);
      if (!worked.ok) throw new Error(JSON.stringify(worked.error));
      for (const { id, value } of solution.quantities.values()) {
        const same = sameIn(id, names);
        const found = same === undefined ? undefined : worked.value.quantities.get(same);
        if (!found) continue;
        expect(Math.abs(found.value - value), `${id} ${value}, ${found.id} ${found.value}`).toBeLessThanOrEqual(
          1e-10 * Math.max(1, Math.abs(value)),
        );
        compared += 1;
      }
      read += 1;
    }),
    { numRuns: 300 },
  );
  expect([read > 200, compared > 20 * read]).toEqual([true, true]);
});
