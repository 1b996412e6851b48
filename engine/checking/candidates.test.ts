import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { Detours } from './detours.ts';
import { holds } from './interval.ts';
import { knownMistakes } from './mistakes/known-mistakes.ts';
import type { KnownMistake } from './mistakes/known-mistake.ts';
import { NetworkPlan } from './mistakes/network-plan.ts';
import { StraightWork } from './straight-work.ts';
import { WorkGraph } from './work-graph.ts';

const network = randomNetwork({ layers: 2, units: 3, samples: 2 });
const precision = fc.oneof(
  fc.record({ decimals: fc.integer({ min: 2, max: 8 }) }),
  fc.record({ significant: fc.integer({ min: 2, max: 8 }) }),
);

it('every mistake whose range holds an answer is found where only those near to it are looked for', () => {
  let seen = 0;
  let left = 0;
  fc.assert(
    fc.property(network, precision, fc.nat(), fc.nat(), (document, digits, which, end) => {
      const { solution } = checkerOf(document);
      const graph = new WorkGraph(solution);
      const work = new StraightWork(graph).at(digits);
      const detours = new Detours(graph);
      const worked = graph.quantities.filter(({ expression }) => expression !== undefined);
      const { id } = worked[which % worked.length] ?? { id: 'E' };
      const all = candidatesOf(work, detours, id);
      // The ends of the ranges are as far off as rounding gets.
      const values = all.flatMap(({ range }) => [range.low, range.high]).filter(Number.isFinite);
      const value = values[end % Math.max(values.length, 1)];
      if (value === undefined) return;
      const fitting = (candidates: readonly Candidate[]) =>
        candidates.filter(({ range }) => holds(range, value)).map(({ name, full }) => [name, full]);
      const near = candidatesOf(work, detours, id, value);
      expect(fitting(near)).toEqual(fitting(all));
      seen += fitting(all).length;
      left += all.length - near.length;
    }),
    { numRuns: 150, seed: 20250501 },
  );
  expect(seen).toBeGreaterThan(100);
  expect(left).toBeGreaterThan(100);
});

it('a mistake works no quantity otherwise but of the kinds that it names', () => {
  const mistakes: readonly KnownMistake[] = Object.values(knownMistakes);
  fc.assert(
    fc.property(network, (document) => {
      const { solution } = checkerOf(document);
      const plan = new NetworkPlan(document);
      for (const { name, changes, detours } of mistakes) {
        if (!changes || !detours) continue;
        for (const way of detours(plan)) {
          const instead = typeof way === 'function' ? way : way.instead;
          const others = [...solution.quantities.values()].filter((quantity) => !changes.has(quantity.name.kind));
          expect(others.filter((quantity) => instead(quantity) !== undefined).map(({ id }) => `${name} ${id}`)).toEqual(
            [],
          );
        }
      }
    }),
    { numRuns: 12, seed: 20250502 },
  );
});
