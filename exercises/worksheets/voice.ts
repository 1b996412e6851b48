import { IntlMessageFormat } from 'intl-messageformat';
import type { LocalizedText } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { fitParticles, markParticles } from '../problems/korean-particles.ts';
import { formulaMistakeMessages, type FormulaMistakeKey } from '../words/formula-mistake-messages.ts';
import { wordMessages, type WordKey } from '../words/word-messages.ts';
import { markup, together, type Markup } from './markup.ts';
import english from './messages/en.json';
import korean from './messages/ko.json';

export const sheetLanguages = ['ko', 'en'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

export type SheetKey = keyof typeof english | WordKey | FormulaMistakeKey;
type Values = Readonly<Record<string, string | number>>;

export const sheetMessages: Readonly<Record<SheetLanguage, Readonly<Record<SheetKey, string>>>> = {
  en: { ...english, ...wordMessages.en, ...formulaMistakeMessages.en },
  ko: { ...korean, ...wordMessages.ko, ...formulaMistakeMessages.ko },
};

const formats = new Map<string, IntlMessageFormat>();

/** A message, parsed once. Mathematics in a message may hold `<`, which is no tag. */
function formatOf(language: SheetLanguage, key: SheetKey): IntlMessageFormat {
  const name = `${language} ${key}`;
  const message = markParticles(sheetMessages[language][key]);
  const format = formats.get(name) ?? new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  formats.set(name, format);
  return format;
}

/** A message in one language, its placeholders filled. */
export const sheetText = (language: SheetLanguage, key: SheetKey, values: Values = {}): string =>
  fitParticles(String(formatOf(language, key).format(values)));

/** Such as `4 decimals`. */
export const precisionText = (language: SheetLanguage, precision: Precision): string =>
  'decimals' in precision
    ? sheetText(language, 'precision.decimals', { digits: precision.decimals })
    : sheetText(language, 'precision.significant', { digits: precision.significant });

/** How a sheet speaks: in one language, or in two, where everything is said in the first and then in the second. */
export class Voice {
  /** @param languages one at least */
  constructor(readonly languages: readonly SheetLanguage[]) {}

  /** The language that the sheet as a whole is in. */
  get first(): SheetLanguage {
    return this.languages[0] ?? 'en';
  }

  say(key: SheetKey, values: Values | ((language: SheetLanguage) => Values) = {}): Markup {
    return this.#each((language) => sheetText(language, key, typeof values === 'function' ? values(language) : values));
  }

  /** A text of the content, which carries its own languages. */
  pick(text: LocalizedText): Markup {
    return this.#each((language) => (typeof text === 'string' ? text : text[language]));
  }

  /** A message as plain text, where no markup can stand. */
  plain(key: SheetKey, values: Values = {}): string {
    return this.#said((language) => sheetText(language, key, values))
      .map(({ text }) => text)
      .join(' / ');
  }

  #each(textIn: (language: SheetLanguage) => string): Markup {
    return together(
      this.#said(textIn).map(({ language, text }) => markup`<span class="said" lang="${language}">${text}</span>`),
    );
  }

  /** What is alike in both languages is said once. */
  #said(
    textIn: (language: SheetLanguage) => string,
  ): readonly { readonly language: SheetLanguage; readonly text: string }[] {
    const said = this.languages.map((language) => ({ language, text: textIn(language) }));
    return said.filter(({ text }, index) => said.findIndex((other) => other.text === text) === index);
  }
}
