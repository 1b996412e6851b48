import en from './messages/en.json';
import ko from './messages/ko.json';

const catalogues = { en, ko };

export type Language = keyof typeof catalogues;
export type MessageKey = keyof typeof en;
/** Gives the text for a key, with what stands in braces filled in. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string>>) => string;

export const languages: readonly Language[] = ['en', 'ko'];

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The language of a locale such as `ko-KR`; English stands in for all that the workbook does not speak. */
export const languageOfLocale = (locale: string): Language => (/^ko\b/i.test(locale) ? 'ko' : 'en');

export const translator =
  (language: Language): Translate =>
  (key, values = {}) =>
    catalogues[language][key].replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
