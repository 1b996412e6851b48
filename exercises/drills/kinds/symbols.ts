import { chainTo, passed, tilesFor, weightOf, type ErrorPath } from '../chain/error-path.ts';
import { judgeChain } from '../chain/judge-chain.ts';
import { judgeWeights } from '../chain/judge-weights.ts';
import type { PlannedChoice, PlannedOrder } from '../drill-plan.ts';
import { NetworkIds } from '../network-ids.ts';
import type { Chance } from '../../generator/chance.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';

export const symbols: DrillKindDefinition = {
  kind: 'symbols',
  title: { en: 'The chain in symbols', ko: '기호로 쓰는 연쇄 법칙' },
  summary: {
    en: 'No numbers: choose the factors of a gradient, put them in order, and say which weights the error passes.',
    ko: '숫자 없이 풀어요. 기울기의 인수를 골라 순서대로 놓고, 오차가 지나는 가중치를 찾아요.',
  },
  task: (_, subject) => ({
    en: `Write the gradient of ${subject} as a chain of derivatives.`,
    ko: `${subject}의 기울기를 미분의 연쇄로 써 보세요.`,
  }),
  fits: () => true,
  plan: (solution, _, chance) => {
    const ids = new NetworkIds(solution);
    const path = drawPath(ids, chance);
    return {
      subject: [weightOf(ids, path)],
      sample: ids.named(path.sample),
      shows: 'network',
      parts: [order(ids, path, chance), ...(path.layer < ids.lastLayer ? [choice(ids, path)] : [])],
    };
  },
};

function drawPath(ids: NetworkIds, chance: Chance): ErrorPath {
  const layer = chance.pick(ids.layers);
  const { unit, from } = chance.pick(ids.weightsOf(layer));
  const later = ids.layers.filter((other) => other > layer);
  return {
    sample: chance.pick(ids.samples),
    layer,
    from,
    units: [unit, ...later.map((other) => chance.pick(ids.units(other)))],
  };
}

function order(ids: NetworkIds, path: ErrorPath, chance: Chance): PlannedOrder {
  const chain = chainTo(ids, path);
  const weight = weightOf(ids, path);
  const isPart = ids.layers.some((layer) => layer > path.layer && ids.units(layer).length > 1);
  const through = isPart ? passed(ids, path) : [];
  return {
    kind: 'order',
    item: 'chain',
    prompt: ({ symbol }) => {
      const units = through.map(symbol).reverse().join(', ');
      return isPart
        ? {
            en: `Write the part that comes back to ${symbol(weight)} through ${units}: choose its factors and put them in order.`,
            ko: `${symbol(weight)}까지 돌아오는 경로 가운데 하나만 써 보세요. 거치는 유닛: ${units}. 인수를 골라 순서대로 놓으면 돼요.`,
          }
        : { en: 'Choose the factors and put them in order.', ko: '인수를 골라 순서대로 놓으세요.' };
    },
    left: { of: ids.id({ kind: 'loss' }), by: weight, through, sample: ids.named(path.sample) },
    tiles: tilesFor(ids, path, chance),
    right: chain.map(({ id }) => id),
    path: [...new Set(chain.flatMap(({ of, by }) => [of, by]))],
    judge: (chosen, names) => judgeChain(chain, chosen, names),
  };
}

function choice(ids: NetworkIds, path: ErrorPath): PlannedChoice {
  const { layer, from, units } = path;
  const [unit] = units;
  const next = ids.weightsOf(layer + 1);
  const later = ids.layers.filter((other) => other > layer + 1).flatMap((other) => ids.weightsOf(other));
  const beside = ids.weightsOf(layer).filter((weight) => weight.unit === unit && weight.from !== from);
  const right = [...next.filter((weight) => weight.from === unit), ...later].map((weight) => ids.id(weight));
  const weight = weightOf(ids, path);
  return {
    kind: 'choice',
    item: 'weights-passed',
    prompt: ({ symbol }) => ({
      en: `Now think of all paths together. Which weights does the error pass on its way back to ${symbol(weight)}?`,
      ko: `이번에는 모든 경로를 함께 생각해 보세요. 오차가 ${symbol(weight)}까지 돌아오면서 지나는 가중치를 모두 고르세요.`,
    }),
    options: [...beside, ...next, ...later].map((option) => ids.id(option)),
    path: [weight],
    right,
    judge: (chosen, names) => judgeWeights(new Set(right), chosen, names),
  };
}
