import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSheet } from '../../test/learners/answer-sheet.ts';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { randomHabits } from '../../test/learners/random-manner.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { MistakeName } from './mistakes/mistake-names.ts';
import type { Verdict } from './verdict.ts';

const turned = (document: NetworkDocument): NetworkDocument => ({ ...document, delta: 'negative' });
const network = randomNetwork({ layers: 2, units: 3, samples: 2 });
const precision = { decimals: 8 };

const names = (verdict: Verdict | undefined): readonly MistakeName[] => {
  if (verdict?.verdict === 'mistake') return [verdict.found.name];
  return verdict?.verdict === 'wrong' ? verdict.possible.map(({ name }) => name) : [];
};

describe('the lecture slides with the sign of the deltas turned', () => {
  // 0.01 − 0.594272 = −0.584272, times 0.241113 is −0.140875, times 0.506875 is −0.071406; half of it −0.035703, and
  // 0.35 − 0.035703 = 0.314297.
  it.each<{ quantity: string; typed: string; verdict: string; named: readonly MistakeName[] }>([
    { quantity: 'dE/da.2.1', typed: '-0.584272', verdict: 'correct', named: [] },
    { quantity: 'dE/da.2.1', typed: '0.584272', verdict: 'mistake', named: ['error-sign'] },
    { quantity: 'dE/dz.2.1', typed: '-0.140875', verdict: 'correct', named: [] },
    { quantity: 'dE/dz.2.1', typed: '0.140875', verdict: 'mistake', named: ['error-sign'] },
    { quantity: 'dE/dw.2.1.1', typed: '-0.071406', verdict: 'correct', named: [] },
    { quantity: 'dE/dw.2.1.1', typed: '0.071406', verdict: 'mistake', named: ['error-sign'] },
    { quantity: 'Δw.2.1.1', typed: '-0.035703', verdict: 'correct', named: [] },
    { quantity: 'w+.2.1.1', typed: '0.314297', verdict: 'correct', named: [] },
  ])('$quantity = $typed is $verdict', ({ quantity, typed, verdict, named }) => {
    const [said] = checkerOf(turned(slidesNetwork)).judge([{ quantity, typed, precision: { decimals: 6 } }]);
    expect(said?.verdict).toBe(verdict);
    expect(names(said)).toEqual(named);
  });

  it.each<readonly [typed: string, mistake: MistakeName]>([
    ['0.3857', 'added-not-subtracted'],
    ['0.2786', 'rate-forgotten'],
    ['-0.0714', 'gradient-for-weight'],
    ['0.35', 'step-left-out'],
  ])('a new weight of %s beside the right gradient is %s', (typed, mistake) => {
    const answers = { 'dE/dw.2.1.1': '-0.0714', 'w+.2.1.1': typed };
    const said = checkerOf(turned(slidesNetwork)).judge(
      Object.entries(answers).map(([quantity, own]) => ({ quantity, typed: own, precision: { decimals: 4 } })),
    );
    expect(names(said[1])).toEqual([mistake]);
  });
});

describe('both signs', () => {
  it('take honest work in their own for right, however it is rounded', () => {
    fc.assert(
      fc.property(network, randomHabits(), (document, habits) => {
        const own = turned(document);
        const verdicts = checkerOf(own).judge(answerSheet(own, habits));
        expect(verdicts.filter(({ verdict }) => verdict !== 'correct' && verdict !== 'coarse')).toEqual([]);
      }),
      { numRuns: 15, seed: 20261127 },
    );
  });

  it('know work in the other for a turned sign, and nothing else for wrong', () => {
    let known = 0;
    fc.assert(
      fc.property(network, fc.boolean(), fc.infiniteStream(fc.nat()), (document, isTurned, picks) => {
        const [own, other] = isTurned ? [turned(document), document] : [document, turned(document)];
        const checker = checkerOf(own);
        const values = [...checkerOf(other).solution.quantities.values()].filter(({ expression }) => expression);
        for (const pick of picks.take(5)) {
          const { id = '', value = NaN } = values[pick % values.length] ?? {};
          if (!Number.isFinite(value)) continue;
          const [said] = checker.judge([{ quantity: id, typed: value.toFixed(8), precision }]);
          const isSigned = id.startsWith('dE/') && Number(value.toFixed(8)) !== 0;
          if (!isSigned) {
            expect(said?.verdict, id).toMatch(/^(correct|coarse)$/);
          } else if (said?.verdict !== 'coarse') {
            expect(names(said), `${id} ${value.toFixed(8)}`).toContain('error-sign');
            known += 1;
          }
        }
      }),
      { numRuns: 50, seed: 20261128 },
    );
    expect(known).toBeGreaterThan(40);
  });
});
