import { readFileSync } from 'node:fs';
import type { WorkbookError } from '../../engine/contract/errors.ts';
import type { Outcome } from '../../engine/contract/outcome.ts';
import { explainAllowed, explainError } from '../../exercises/problems/explain-problem.ts';
import { commandText, problemText, type CommandLanguage } from './command-text.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** What a command makes of the content of a file: what it prints about it, an object for each line. */
export type Use = (content: string) => Outcome<readonly object[]>;

/** Prints what comes of each file; one that cannot be used is told and does not stop the others. */
export function useFiles(files: readonly string[], terminal: Terminal, use: Use): ExitStatus {
  let status: ExitStatus = 0;
  for (const file of files) {
    const refused = useFile(file, terminal, use);
    if (refused !== undefined) {
      terminal.complain(`${file}: ${refused}`);
      status = 1;
    }
  }
  return status;
}

/** Gives what is wrong, as `PATH: sentence`; undefined where all went well. */
function useFile(file: string, { language, print }: Terminal, use: Use): string | undefined {
  const text = commandText(language);
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `${text('whole-document')}: ${text('cannot-read', { reason })}`;
  }
  const lines = use(content);
  if (!lines.ok) return describe(lines.error, language);
  for (const line of lines.value) print(JSON.stringify({ file, ...line }));
  return undefined;
}

function describe(error: WorkbookError, language: CommandLanguage): string {
  const text = commandText(language);
  if (error.code !== 'document-invalid') {
    const path = 'path' in error ? error.path : text('whole-document');
    return `${path}: ${explainError(error, problemText(language))}`;
  }
  const allowed = explainAllowed(error.allowed, problemText(language));
  return `${error.path || text('whole-document')}: ${text('not-allowed', { found: error.found, allowed })}`;
}
