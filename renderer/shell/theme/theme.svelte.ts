import { readPreference, writePreference } from '../preferences/preferences.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const isThemeChoice = (choice: string | null): choice is ThemeChoice => themeChoices.some((one) => one === choice);

/** Light or dark, as chosen or as the system has it at the moment. */
export class Theme {
  #choice = $state<ThemeChoice>('system');
  #systemIsDark = $state(false);
  #isPrinting = $state(false);
  readonly #onScreen = $derived(this.#choice === 'system' ? (this.#systemIsDark ? 'dark' : 'light') : this.#choice);

  constructor() {
    const stored = readPreference('theme');
    if (isThemeChoice(stored)) this.#choice = stored;
    const system = matchMedia('(prefers-color-scheme: dark)');
    this.#systemIsDark = system.matches;
    system.addEventListener('change', ({ matches }) => (this.#systemIsDark = matches));
    addEventListener('beforeprint', () => (this.#isPrinting = true));
    addEventListener('afterprint', () => (this.#isPrinting = false));
  }

  get choice(): ThemeChoice {
    return this.#choice;
  }

  /** What the page shows: the value of `data-theme` on its root. Paper is light. */
  get shown(): 'light' | 'dark' {
    return this.#isPrinting ? 'light' : this.#onScreen;
  }

  choose(choice: ThemeChoice): void {
    this.#choice = choice;
    writePreference('theme', choice);
  }
}

export const theme = new Theme();
