import { IntlMessageFormat } from 'intl-messageformat';
import type { LanguageCode } from './language-code.ts';
import { markParticles } from '../../../exercises/problems/korean-particles.ts';
import { messageOf, type MessageKey } from './messages.ts';

const formats = new Map<string, IntlMessageFormat>();

/** A message, parsed once. Mathematics in a message may hold `<`, which is no tag. */
export function messageFormat(code: LanguageCode, key: MessageKey): IntlMessageFormat {
  const name = `${code} ${key}`;
  const known = formats.get(name);
  if (known) return known;
  const format = new IntlMessageFormat(markParticles(messageOf(code, key)), code, undefined, { ignoreTag: true });
  formats.set(name, format);
  return format;
}
