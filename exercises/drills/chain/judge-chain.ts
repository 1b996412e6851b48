import type { ChainTile, Chosen, Names } from '../drill-plan.ts';

/** A chain may be written from the loss to the weight or the other way round; its neighbours must fit together. */
export function judgeChain(chain: readonly ChainTile[], chosen: readonly ChainTile[], names: Names): Chosen {
  const ids = (tiles: readonly ChainTile[]): string => tiles.map(({ id }) => id).join(' ');
  if (ids(chosen) === ids(chain) || ids(chosen) === ids(chain.toReversed())) return { right: true };
  const stranger = chosen.find(({ id }) => !chain.some((factor) => factor.id === id));
  if (stranger) return wrong(...foreign(names.derivative(stranger)));
  if (chosen.length < chain.length) {
    return wrong(
      'Each of these belongs to the chain, but a factor is missing.',
      '모두 맞는 인수지만, 빠진 인수가 있어요.',
    );
  }
  return wrong(
    'These are the factors. Put them so that what stands below in one stands above in the next.',
    '인수는 모두 맞아요. 한 인수의 분모가 다음 인수의 분자가 되도록 놓아 보세요.',
  );
}

const wrong = (en: string, ko: string): Chosen => ({ right: false, remark: { en, ko } });

const foreign = (factor: string): [en: string, ko: string] => [
  `${factor} is no factor of this path.`,
  `이 경로에 없는 인수가 있어요: ${factor}`,
];
