import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

/** What may be so in a network and is hardly meant: it can be worked all the same. */
export function cautionsOf({ loss, samples, learningRate }: NetworkDocument): readonly MessageKey[] {
  const isOfChances = loss === 'binary-cross-entropy' || loss === 'cross-entropy';
  const isOutside = (target: number): boolean => target < 0 || target > 1;
  return [
    ...(isOfChances && samples.some(({ target }) => target.some(isOutside)) ? (['caution.target'] as const) : []),
    ...(learningRate < 0 ? (['caution.rate-negative'] as const) : []),
  ];
}
