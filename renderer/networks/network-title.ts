import type { NetworkDocument } from '../../engine/network/document.ts';
import { language } from '../language/language.svelte.ts';

/** What a network is called on the shelf. */
export function titleOf({ title }: NetworkDocument): string {
  const own = title === undefined ? '' : language.pick(title).trim();
  return own === '' ? language.text('networks.untitled') : own;
}
