import { language } from '../../../shell/language/language.svelte.ts';
import type { BoardItem } from './board-item.ts';
import '../../../shell/language/editor-messages.ts';

/** What an item is, in words: which weight, which unit. `sizes` are those of the layers, inputs first. */
export function itemWords(sizes: readonly number[], item: BoardItem): string {
  switch (item.kind) {
    case 'weight':
      return language.text('editor.item.weight', {
        from: unitWords(sizes, item.layer - 1, item.from),
        to: unitWords(sizes, item.layer, item.unit),
      });
    case 'target':
      return language.text('editor.item.target', { unit: item.unit });
    case 'unit':
      return unitWords(sizes, item.layer, item.unit);
  }
}

/** Such as `unit 2 of layer 1`. */
export function unitWords(sizes: readonly number[], layer: number, unit: number): string {
  if (layer === 0) return language.text('editor.item.input', { unit });
  if (layer === sizes.length - 1) return language.text('editor.item.output', { unit });
  return language.text('editor.item.unit', { layer, unit });
}

export function layerWords(sizes: readonly number[], layer: number): string {
  if (layer === 0) return language.text('editor.layer.inputs');
  return layer === sizes.length - 1
    ? language.text('editor.layer.output')
    : language.text('editor.layer.hidden', { layer });
}
