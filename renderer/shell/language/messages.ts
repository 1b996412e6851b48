import type { FormulaProblemKey } from '../../../exercises/problems/explain-formula.ts';
import { problemMessages } from '../../../exercises/problems/explain-problem.ts';
import type { FormulaMistakeKey } from '../../../exercises/words/formula-mistake-messages.ts';
import { wordMessages } from '../../../exercises/words/word-messages.ts';
import type classroomEnglish from './messages/classroom.en.json';
import type editorEnglish from './messages/editor.en.json';
import english from './messages/en.json';
import type formulasEnglish from './messages/formulas.en.json';
import type graphEnglish from './messages/graph.en.json';
import korean from './messages/ko.json';
import type { LanguageCode } from './language-code.ts';

/** What only task packs, worksheets and classes say, which `classroom-messages.ts` adds. */
type ClassroomKey = keyof typeof classroomEnglish;

/** What only the editor of networks says, which `editor-messages.ts` adds. */
type EditorKey = keyof typeof editorEnglish;

/** What only formulas say, which `formula-messages.ts` adds. */
type FormulaKey = keyof typeof formulasEnglish | FormulaProblemKey;

/** What only computation graphs and playing say, which `graph-messages.ts` adds. */
type GraphKey = keyof typeof graphEnglish;

/** English names the keys; a test holds the two catalogues to the same keys and the same placeholders. */
export type MessageKey =
  | keyof typeof english
  | ClassroomKey
  | EditorKey
  | FormulaKey
  | GraphKey
  | FormulaMistakeKey
  | keyof (typeof problemMessages)['en']
  | keyof (typeof wordMessages)['en'];

/** What a message's placeholders stand for. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

type Catalogue = Readonly<Record<string, string>>;

const catalogues: Record<LanguageCode, Catalogue> = {
  en: { ...english, ...wordMessages.en, ...problemMessages.en },
  ko: { ...korean, ...wordMessages.ko, ...problemMessages.ko },
};

/** Adds messages that come with the screens that say them, for the first screen would have to wait for them. */
export function addMessages(added: Readonly<Record<LanguageCode, Catalogue>>): void {
  catalogues.en = { ...catalogues.en, ...added.en };
  catalogues.ko = { ...catalogues.ko, ...added.ko };
}

/** The message of a key. A key whose messages have yet to be added is a fault of the screen, which forgot to. */
export function messageOf(code: LanguageCode, key: MessageKey): string {
  const message = catalogues[code][key];
  if (message === undefined) throw new RangeError(`no message ${key}`);
  return message;
}

/** The keys of every message that has been added. */
export const messageKeys = (code: LanguageCode): readonly MessageKey[] => Object.keys(catalogues[code]) as MessageKey[];
