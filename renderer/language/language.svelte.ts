import type { LocalizedText } from '../../engine/network/document.ts';
import { readPreference, writePreference } from '../preferences/preferences.ts';
import { isLanguageCode, languageOfSystem, type LanguageCode } from './language-code.ts';
import { messageFormat } from './message-formats.ts';
import type { MessageKey, MessageValues } from './messages.ts';

/** The language on screen. Everything read from it in a component changes with it, without a restart. */
export class Language {
  #code = $state<LanguageCode>('en');

  constructor() {
    const chosen = readPreference('language');
    this.#code = isLanguageCode(chosen) ? chosen : languageOfSystem(navigator.languages);
  }

  get code(): LanguageCode {
    return this.#code;
  }

  choose(code: LanguageCode): void {
    this.#code = code;
    writePreference('language', code);
  }

  /** The sentence of a key in the language on screen, its placeholders filled. */
  text(key: MessageKey, values: MessageValues = {}): string {
    return String(messageFormat(this.#code, key).format(values));
  }

  /** A text of the content, which carries its own languages. */
  pick(text: LocalizedText): string {
    return typeof text === 'string' ? text : text[this.#code];
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.#code).format(value);
  }

  /** Such as `Monday, 3 March 2025`; in the learner's own time zone, as all times are. */
  day(at: number): string {
    return new Intl.DateTimeFormat(this.#code, { dateStyle: 'full' }).format(at);
  }

  time(at: number): string {
    return new Intl.DateTimeFormat(this.#code, { timeStyle: 'short' }).format(at);
  }
}

export const language = new Language();
