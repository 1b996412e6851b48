import type { NetworkDocument, NotationName } from '../../../../engine/network/document.ts';
import type { Precision } from '../../../../engine/precision/precision.ts';
import type { ValueKind } from '../../../../exercises/contract/editor-views.ts';
import { quantitiesOfItem } from '../board/board-item.ts';
import { densityOf } from '../board/board-layout.ts';
import type { EditorDesk } from '../editor-desk.svelte.ts';

/** What is to be worked out for the page: only what is on it, for a large network has very many values. */
export interface WantedValues {
  readonly network: NetworkDocument;
  readonly notation: NotationName;
  readonly precision: Precision;
  readonly sample: number | 'all';
  readonly kinds: ValueKind[];
  /** Besides the kinds: those of what is selected, and the one whose line is open. */
  readonly quantities: string[];
}

export function wantedValues(desk: EditorDesk): WantedValues {
  const { network, notation, precision, sample, selected, explained, at } = desk;
  const isFolded = densityOf(desk.sizes) === 'folded';
  return {
    network,
    notation,
    precision,
    sample,
    kinds: isFolded || desk.pass === 'forward' ? ['forward'] : ['forward', 'backward'],
    quantities: [
      ...(selected ? quantitiesOfItem(network, selected, at) : []),
      ...(explained === undefined ? [] : [explained]),
    ],
  };
}
