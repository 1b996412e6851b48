import type { NetworkDocument } from '../../engine/network/document.ts';
import { inLanguage, type ExportLanguage } from './export-language.ts';

/** Long enough to tell files apart, short enough for every file system with an ending behind it. */
const longest = 60;

/**
 * A file's name from the network's title: letters and digits of any script, everything else a hyphen, and then the ending,
 * which keeps it from being a name that Windows reserves.
 */
export function fileName({ title = '' }: NetworkDocument, language: ExportLanguage, ending: string): string {
  const words = inLanguage(title, language)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const name = Array.from((words ?? []).join('-'))
    .slice(0, longest)
    .join('')
    .replace(/-+$/, '');
  return `${name === '' ? 'network' : name}-${ending}`;
}
