import { readFileSync } from 'node:fs';
import type { WorkbookError } from '../../engine/contract/errors.ts';
import { readNetwork } from '../../engine/network/parse-network.ts';
import { gradientStep } from '../../engine/training/gradient-step.ts';
import { explainAllowed, explainError } from '../../exercises/problems/explain-problem.ts';
import { commandText, problemText, type CommandLanguage } from './command-text.ts';
import type { ExitStatus, Terminal } from './run.ts';

/** Prints one line of JSON for each network document; a file that cannot be used is told and does not stop the others. */
export function solveFiles(files: readonly string[], terminal: Terminal): ExitStatus {
  let status: ExitStatus = 0;
  for (const file of files) {
    const refused = solveFile(file, terminal);
    if (refused !== undefined) {
      terminal.complain(`${file}: ${refused}`);
      status = 1;
    }
  }
  return status;
}

/** Gives what is wrong, as `PATH: sentence`; undefined where all went well. */
function solveFile(file: string, { language, print }: Terminal): string | undefined {
  const text = commandText(language);
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `${text('whole-document')}: ${text('cannot-read', { reason })}`;
  }
  const network = readNetwork(content);
  const step = network.ok ? gradientStep(network.value) : network;
  if (!step.ok) return describe(step.error, language);
  print(JSON.stringify({ file, ...step.value }));
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
