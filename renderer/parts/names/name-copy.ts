import type { NetworkDocument } from '../../../engine/network/document.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { wholeTitle } from './network-title.ts';

/** What a network of a file is called beside the one here, where both were changed. */
export const nameCopy = (title: NetworkDocument['title']): string =>
  language.text('record.merge.copy', { title: wholeTitle(title) });
