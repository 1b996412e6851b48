import type { LocalizedText } from '../../engine/network/document.ts';
import '../../renderer/shell/language/classroom-messages.ts';
import '../../renderer/shell/language/editor-messages.ts';
import '../../renderer/shell/language/formula-messages.ts';
import '../../renderer/shell/language/formula-mistake-messages.ts';
import { messageFormat } from '../../renderer/shell/language/message-formats.ts';
import type { MessageKey, MessageValues } from '../../renderer/shell/language/messages.ts';

export {
  languageCodes as languages,
  type LanguageCode as Language,
} from '../../renderer/shell/language/language-code.ts';
import type { LanguageCode } from '../../renderer/shell/language/language-code.ts';

/** Gives a text of the page's as a person sees it, so that no test holds a copy of one. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

export const sayIn =
  (language: LanguageCode): Say =>
  (key, values = {}) =>
    String(messageFormat(language, key).format(values));

export const pickIn = (language: LanguageCode, text: LocalizedText): string =>
  typeof text === 'string' ? text : text[language];
