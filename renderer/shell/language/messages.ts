import { problemMessages } from '../../../exercises/problems/explain-problem.ts';
import { wordMessages } from '../../../exercises/words/word-messages.ts';
import english from './messages/en.json';
import korean from './messages/ko.json';
import type { LanguageCode } from './language-code.ts';

/** English names the keys; a test holds the two catalogues to the same keys and the same placeholders. */
export type MessageKey =
  keyof typeof english | keyof (typeof problemMessages)['en'] | keyof (typeof wordMessages)['en'];

/** What a message's placeholders stand for. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

export const messages: Readonly<Record<LanguageCode, Readonly<Record<MessageKey, string>>>> = {
  en: { ...english, ...wordMessages.en, ...problemMessages.en },
  ko: { ...korean, ...wordMessages.ko, ...problemMessages.ko },
};
