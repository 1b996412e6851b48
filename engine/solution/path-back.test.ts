import { expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { pathBack } from './path-back.ts';
import { solve } from './solve.ts';

it('the way back to a weight of the first layer passes both paths, and stops at weights and activations', () => {
  const solved = solve(slidesNetwork);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  expect([...pathBack(solved.value, 'dE/dw.1.1.2')].sort()).toEqual(
    [
      // δ₁ x₂, and what δ₁ is made of.
      ...['dE/dw.1.1.2', 'dE/dz.1.1', 'x.2', 'dE/da.1.1', 'da/dz.1.1', 'a.1.1'],
      // Both paths to h₁, each with its weight, and the deltas at their ends.
      ...['dE/da.1.1<1', 'dE/da.1.1<2', 'w.2.1.1', 'w.2.2.1', 'dE/dz.2.1', 'dE/dz.2.2'],
      ...['dE/da.2.1', 'dE/da.2.2', 'da/dz.2.1', 'da/dz.2.2', 'a.2.1', 'a.2.2', 't.1', 't.2'],
    ].sort(),
  );
});

it('the way back to what is given is that alone', () => {
  const solved = solve(slidesNetwork);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  expect([...pathBack(solved.value, 'w.1.1.1')]).toEqual(['w.1.1.1']);
});
