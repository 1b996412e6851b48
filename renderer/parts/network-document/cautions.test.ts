import { expect, test } from 'vitest';
import { blankNetwork } from './blank-network.ts';
import { cautionsOf } from './cautions.ts';

const network = blankNetwork('any');
const at = (target: number) => [{ input: [1], target: [target] }];

test.each([
  ['binary-cross-entropy', 2, ['caution.target']],
  ['binary-cross-entropy', -0.1, ['caution.target']],
  ['cross-entropy', 1.5, ['caution.target']],
  ['binary-cross-entropy', 0, []],
  ['cross-entropy', 1, []],
  ['half-sum-squared-error', 2, []],
] as const)('with %s and a target of %d', (loss, target, said) => {
  expect(cautionsOf({ ...network, loss, samples: at(target) })).toEqual(said);
});

test('a rate that leads uphill is told, and beside it what else there is', () => {
  expect(cautionsOf({ ...network, learningRate: -0.5 })).toEqual(['caution.rate-negative']);
  expect(cautionsOf({ ...network, learningRate: 0.5 })).toEqual([]);
  expect(cautionsOf({ ...network, loss: 'binary-cross-entropy', samples: at(2), learningRate: -1 })).toHaveLength(2);
});
