import { translator, type Language, type Translate } from './messages.ts';

/** The language of everything that the shell itself shows; whoever shows something lasting listens for a change. */
export class ShellLanguage {
  #current: Language;
  readonly #listeners: (() => void)[] = [];

  constructor(language: Language) {
    this.#current = language;
  }

  readonly translate: Translate = (key, values) => translator(this.#current)(key, values);

  change(language: Language): void {
    if (language === this.#current) return;
    this.#current = language;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
