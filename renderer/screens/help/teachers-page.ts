import type { LanguageCode } from '../../shell/language/language-code.ts';
import english from './teachers.en.json';
import korean from './teachers.ko.json';

/** A page that explains, as it stands in the app and in `docs/`. */
export interface HelpPage {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly HelpSection[];
}

export interface HelpSection {
  readonly title: string;
  /** A paragraph each. */
  readonly text: readonly string[];
  /** What to type or to write, line by line. */
  readonly code?: string | undefined;
}

/** How teachers use the workbook; a catalogue of its own, for it is long and few need it. */
export const teachersPages: Readonly<Record<LanguageCode, HelpPage>> = { en: english, ko: korean };
