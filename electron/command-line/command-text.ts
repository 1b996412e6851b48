import { IntlMessageFormat } from 'intl-messageformat';
import { fitParticles, markParticles } from '../../exercises/problems/korean-particles.ts';
import { formulaProblemMessages, type FormulaProblemKey } from '../../exercises/problems/explain-formula.ts';
import { problemMessages, type ProblemText } from '../../exercises/problems/explain-problem.ts';
import en from './messages/en.json';
import ko from './messages/ko.json';

const catalogues = { en, ko };

export type CommandLanguage = keyof typeof catalogues;
export type CommandKey = keyof typeof en;

const format = (
  message: string,
  language: CommandLanguage,
  values: Readonly<Record<string, string | number>>,
): string => {
  const filled = new IntlMessageFormat(markParticles(message), language, undefined, { ignoreTag: true }).format(values);
  return fitParticles(String(filled));
};

/** The command line's own sentences. */
export const commandText =
  (language: CommandLanguage) =>
  (key: CommandKey, values: Readonly<Record<string, string | number>> = {}): string =>
    format(catalogues[language][key], language, values);

/** The sentences for what is wrong with a document. */
export const problemText =
  (language: CommandLanguage): ProblemText =>
  (key, values) =>
    format(problemMessages[language][key], language, values);

/** The sentences for what is wrong with a formula. */
export const formulaProblemText =
  (language: CommandLanguage) =>
  (key: FormulaProblemKey, values: Readonly<Record<string, string | number>>): string =>
    format(formulaProblemMessages[language][key], language, values);
