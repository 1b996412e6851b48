import { readFileSync } from 'node:fs';
import type { WorkbookError } from '../../engine/contract/errors.ts';
import type { Outcome } from '../../engine/contract/outcome.ts';
import { explainFormulaError } from '../../exercises/problems/explain-formula.ts';
import { explainAllowed, explainError } from '../../exercises/problems/explain-problem.ts';
import { commandText, formulaProblemText, problemText, type CommandLanguage } from './command-text.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** What a command makes of the content of a file. */
export interface Used {
  /** What it prints, an object for each line. */
  readonly lines: readonly object[];
  /** What of the file cannot be used while the rest can. */
  readonly refused: readonly WorkbookError[];
}

/** @param file its name */
export type Use = (content: string, file: string) => Outcome<Used>;

/** Prints what comes of each file; what cannot be used is told and does not stop the rest. */
export function useFiles(files: readonly string[], terminal: Terminal, use: Use): ExitStatus {
  let status: ExitStatus = 0;
  for (const file of files) {
    for (const refused of useFile(file, terminal, use)) {
      terminal.complain(`${file}: ${refused}`);
      status = 1;
    }
  }
  return status;
}

/** Gives what is wrong, each as `PATH: sentence`. */
function useFile(file: string, { language, print }: Terminal, use: Use): readonly string[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    return [readFailure(error, language)];
  }
  const used = use(content, file);
  if (!used.ok) return [describeError(used.error, language)];
  for (const line of used.value.lines) print(JSON.stringify({ file, ...line }));
  return used.value.refused.map((error) => describeError(error, language));
}

/** Why a file cannot be read, as `PATH: sentence`. */
export function readFailure(error: unknown, language: CommandLanguage): string {
  const text = commandText(language);
  return `${text('whole-document')}: ${text('cannot-read', { reason: reasonOf(error) })}`;
}

/** Why the system would not do something with a file, such as `ENOENT`. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** What is wrong with a document, as `PATH: sentence`. */
export function describeError(error: WorkbookError, language: CommandLanguage): string {
  const text = commandText(language);
  if (error.code === 'formula-unusable') {
    return `${error.path}: ${explainFormulaError(error, formulaProblemText(language))}`;
  }
  if (error.code !== 'document-invalid') {
    const path = 'path' in error ? error.path : text('whole-document');
    return `${path}: ${explainError(error, problemText(language))}`;
  }
  const allowed = explainAllowed(error.allowed, problemText(language));
  return `${error.path || text('whole-document')}: ${text('not-allowed', { found: error.found, allowed })}`;
}
