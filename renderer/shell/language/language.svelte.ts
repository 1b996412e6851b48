import type { LocalizedText } from '../../../engine/network/document.ts';
import { fitParticles } from '../../../exercises/problems/korean-particles.ts';
import { readPreference, writePreference } from '../preferences/preferences.ts';
import { calendarFormat } from './calendar-formats.ts';
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
    return fitParticles(String(messageFormat(this.#code, key).format(values)));
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

  /** A day on the calendar, given as `YYYY-MM-DD`. */
  date(date: string, style: 'full' | 'long' | 'medium' = 'medium'): string {
    return calendarFormat(this.#code, { dateStyle: style }).format(Date.parse(date));
  }

  /** A calendar day without its year, in short. */
  dayOfMonth(date: string): string {
    return calendarFormat(this.#code, { month: 'short', day: 'numeric' }).format(Date.parse(date));
  }

  /** The month of a calendar day, in short. */
  month(date: string): string {
    return calendarFormat(this.#code, { month: 'short' }).format(Date.parse(date));
  }

  /** The name of a calendar day's weekday, in short. */
  weekday(date: string): string {
    return calendarFormat(this.#code, { weekday: 'short' }).format(Date.parse(date));
  }

  time(at: number): string {
    return new Intl.DateTimeFormat(this.#code, { timeStyle: 'short' }).format(at);
  }

  /** Day and time, such as `March 3, 2025 at 2:05 PM`. */
  moment(at: number): string {
    return new Intl.DateTimeFormat(this.#code, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  }

  /** The size of a file, such as `12 kB`. */
  size(bytes: number): string {
    const isLarge = bytes >= 999_500;
    const unit = { style: 'unit', unitDisplay: 'short', unit: isLarge ? 'megabyte' : 'kilobyte' } as const;
    const shown = isLarge ? bytes / 1e6 : Math.max(1, bytes / 1000);
    return new Intl.NumberFormat(this.#code, { ...unit, maximumFractionDigits: isLarge ? 1 : 0 }).format(shown);
  }
}

export const language = new Language();
