import type { NetworkDocument, NotationName } from '../../../../engine/network/document.ts';
import { sizesOf } from './shape.ts';

/** What of a network its picture hangs on, numbers aside. */
export interface Outline {
  /** Units of each layer from the inputs on. */
  readonly sizes: readonly number[];
  readonly samples: number;
  readonly notation: NotationName;
}

/** The outline of a network; the one before where nothing about it is different. */
export function outlineOf(network: NetworkDocument, before?: Outline): Outline {
  const outline = {
    sizes: sizesOf(network),
    samples: network.samples.length,
    notation: network.notation ?? 'numbered',
  };
  return before && JSON.stringify(before) === JSON.stringify(outline) ? before : outline;
}
