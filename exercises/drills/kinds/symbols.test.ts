import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf, valueOf } from '../../../test/drills/sheet.ts';
import { randomNetwork } from '../../../test/networks/random-network.ts';
import type { ChoicePart, DrillSheet, Judgement, OrderPart } from '../../contract/drill-views.ts';
import { chainTo, type ErrorPath } from '../chain/error-path.ts';
import { judgeChain } from '../chain/judge-chain.ts';
import { checkAnswers } from '../check-answers.ts';
import { rightChoice } from '../right-choice.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { NetworkIds } from '../network-ids.ts';

const drill = 'examples/lecture-slides/symbols';
const names = { symbol: (id: string) => id, derivative: ({ of, by }: { of: string; by: string }) => `${of}/${by}` };

const orderOf = ({ parts }: DrillSheet): OrderPart => {
  const found = parts.find((part) => part.kind === 'order');
  if (!found) throw new Error('this drill has nothing to put in order');
  return found;
};
const choiceOf = ({ parts }: DrillSheet): ChoicePart => {
  const found = parts.find((part) => part.kind === 'choice');
  if (!found) throw new Error('this drill has nothing to choose');
  return found;
};
const judge = (quantity: string, chosen: readonly string[]): Judgement | undefined =>
  valueOf(checkAnswers({ drill, answers: [{ quantity, typed: chosen.join(' ') }] }))[0];

const sheet = sheetOf({ drill }, 'guided');
const chain = ['E|a.2.1', 'a.2.1|z.2.1', 'z.2.1|a.1.1', 'a.1.1|z.1.1', 'z.1.1|w.1.1.1'];

describe('the chain of a weight', () => {
  it('lies among others, as derivatives in the notation of the network', () => {
    const { tiles, left } = orderOf(sheet);
    const printed = Object.fromEntries(tiles.map((tile) => [tile.id, tile.printed.text]));
    expect(printed).toMatchObject({ 'E|a.2.1': '∂E_total/∂out_o1', 'z.1.1|w.1.1.1': '∂net_h1/∂w₁' });
    expect(tiles.length).toBeGreaterThan(chain.length);
    expect(tiles.map(({ id }) => id)).not.toEqual([...chain, ...tiles.slice(chain.length).map(({ id }) => id)]);
    expect(left.text).toBe('∂E_total/∂w₁|o1');
  });

  it('may be written from either end', () => {
    expect(judge('chain', chain)).toMatchObject({ verdict: 'correct', value: null });
    expect(judge('chain', chain.toReversed())).toMatchObject({ verdict: 'correct' });
  });

  it.each([
    ['a factor is missing', chain.slice(1), /missing/, /빠진/],
    ['two have changed places', ['a.2.1|z.2.1', 'E|a.2.1', ...chain.slice(2)], /above in the next/, /분자/],
    ['a stranger is among them', [...chain.slice(0, 4), 'z.1.1|w.1.1.2'], /∂net_h1\/∂w₂/, /∂net_h1\/∂w₂/],
  ])('is not right where %s, and that is told', (_, chosen, en, ko) => {
    expect(judge('chain', chosen)).toMatchObject({
      verdict: 'wrong',
      remark: { en: expect.stringMatching(en) as string, ko: expect.stringMatching(ko) as string },
    });
  });

  it.each([
    ['nothing', ''],
    ['what is not there', 'E|w.1.1.1'],
    ['one twice', 'E|a.2.1 E|a.2.1'],
  ])('does not count as answered with %s', (_, typed) => {
    const [judgement] = valueOf(checkAnswers({ drill, answers: [{ quantity: 'chain', typed }] }));
    expect(judgement).toEqual({ quantity: 'chain', verdict: 'invalid', problem: 'not-chosen' });
  });

  it('fits together on any path of any network', () => {
    fc.assert(
      fc.property(
        randomNetwork(),
        fc.nat(),
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        (network, which, turns) => {
          const ids = new NetworkIds(valueOf(solve(network)));
          const layer = 1 + (which % ids.lastLayer);
          const units = ids.layers
            .filter((later) => later >= layer)
            .map((later, index) => 1 + ((turns[index] ?? 0) % ids.units(later).length));
          const path: ErrorPath = { sample: 1, layer, from: 1, units };
          const factors = chainTo(ids, path);
          expect(factors[0]?.of).toBe('E');
          for (const [index, { by }] of factors.entries()) {
            const next = factors[index + 1];
            if (next) expect(next.of).toBe(by);
            else expect(by).toMatch(/^w\./);
          }
          expect(judgeChain(factors, factors, names)).toEqual({ right: true });
          const turned = [...factors.slice(1), ...factors.slice(0, 1)];
          if (factors.length > 2) expect(judgeChain(factors, turned, names).right).toBe(false);
        },
      ),
      { seed: 20250603 },
    );
  });
});

describe('the weights that the error passes', () => {
  it('are all that lead on from the unit', () => {
    expect(choiceOf(sheet).options.map(({ id }) => id)).toEqual([
      'w.1.1.2',
      'w.2.1.1',
      'w.2.1.2',
      'w.2.2.1',
      'w.2.2.2',
    ]);
    expect(judge('weights-passed', ['w.2.2.1', 'w.2.1.1'])).toMatchObject({ verdict: 'correct' });
  });

  it('are not fewer and no others', () => {
    const remark = (chosen: readonly string[]) => judge('weights-passed', chosen);
    expect(remark(['w.2.1.1'])).toMatchObject({
      verdict: 'wrong',
      remark: { en: expect.stringMatching(/others too/) as string },
    });
    expect(remark(['w.2.1.1', 'w.2.1.2'])).toMatchObject({
      verdict: 'wrong',
      remark: { ko: expect.stringMatching(/w₆/) as string },
    });
  });
});

it('tells what is right, and that is judged to be', () => {
  fc.assert(
    fc.property(randomNetwork(), fc.constantFrom('alone', 'exam'), (network, mode) => {
      const own = { drill: 'network/symbols', network } as const;
      for (const part of sheetOf(own, mode).parts) {
        if (part.kind !== 'order' && part.kind !== 'choice') continue;
        const { tiles } = valueOf(rightChoice({ ...own, mode, item: part.item }));
        const answers = [{ quantity: part.item, typed: tiles.join(' ') }];
        expect(valueOf(checkAnswers({ ...own, mode, answers }))).toMatchObject([{ verdict: 'correct' }]);
      }
    }),
    { numRuns: 50, seed: 20250312 },
  );
  expect(valueOf(rightChoice({ drill, item: 'chain' })).tiles).toEqual(chain);
  expect(rightChoice({ drill, item: 'nothing' })).toMatchObject({ ok: false, error: { code: 'unknown-quantity' } });
});
