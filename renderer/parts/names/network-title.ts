import type { LocalizedText, NetworkDocument } from '../../../engine/network/document.ts';
import { language } from '../../shell/language/language.svelte.ts';

/** A file may hold a title of any length; so much of it names a network. */
const longest = 100;

/** What a network is called on the shelf; of a very long title, its beginning. */
export const titleOf = ({ title }: Pick<NetworkDocument, 'title'>): string => titleText(title);

export function titleText(title: LocalizedText | undefined): string {
  const whole = wholeTitle(title);
  const characters = Array.from(whole.slice(0, 2 * longest + 2));
  return characters.length <= longest ? whole : `${characters.slice(0, longest).join('').trimEnd()}…`;
}

/** A title to be changed or copied. */
export function wholeTitle(title: LocalizedText | undefined): string {
  const own = title === undefined ? '' : language.pick(title).trim();
  return own === '' ? language.text('networks.untitled') : own;
}
