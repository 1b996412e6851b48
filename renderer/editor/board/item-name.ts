import type { NetworkDocument } from '../../../engine/network/document.ts';
import { language } from '../../language/language.svelte.ts';
import { isLast } from '../document/shape.ts';
import type { BoardItem } from './board-item.ts';

/** What an item is, in words: which weight, which unit. */
export function itemWords(network: NetworkDocument, item: BoardItem): string {
  switch (item.kind) {
    case 'weight':
      return language.text('editor.item.weight', {
        from: unitWords(network, item.layer - 1, item.from),
        to: unitWords(network, item.layer, item.unit),
      });
    case 'target':
      return language.text('editor.item.target', { unit: item.unit });
    case 'unit':
      return unitWords(network, item.layer, item.unit);
  }
}

/** Such as `unit 2 of layer 1`. */
export function unitWords(network: NetworkDocument, layer: number, unit: number): string {
  if (layer === 0) return language.text('editor.item.input', { unit });
  if (isLast(network, layer)) return language.text('editor.item.output', { unit });
  return language.text('editor.item.unit', { layer, unit });
}

export function layerWords(network: NetworkDocument, layer: number): string {
  if (layer === 0) return language.text('editor.layer.inputs');
  return isLast(network, layer)
    ? language.text('editor.layer.output')
    : language.text('editor.layer.hidden', { layer });
}
