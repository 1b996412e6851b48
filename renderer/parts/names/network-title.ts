import type { LocalizedText, NetworkDocument } from '../../../engine/network/document.ts';
import { language } from '../../shell/language/language.svelte.ts';

/** What a network is called on the shelf. */
export const titleOf = ({ title }: Pick<NetworkDocument, 'title'>): string => titleText(title);

export function titleText(title: LocalizedText | undefined): string {
  const own = title === undefined ? '' : language.pick(title).trim();
  return own === '' ? language.text('networks.untitled') : own;
}
