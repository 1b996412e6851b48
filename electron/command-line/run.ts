import { auditWorking } from './audit-working.ts';
import { checkAnswers } from './check-answers.ts';
import { commandText } from './command-text.ts';
import { worksheet } from './make-worksheet.ts';
import { printExamples } from './print-examples.ts';
import { solveDocument } from './solve-document.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { useFiles, type Use } from './use-files.ts';
import { writeQuestions } from './write-questions.ts';

/** The commands that read files. */
const commands: ReadonlyMap<string, Use> = new Map([
  ['solve', solveDocument],
  ['check', checkAnswers],
]);

/** Every command, given the words after `backprop`; its text `usage` lists them. */
export function run(words: readonly string[], terminal: Terminal): ExitStatus {
  const text = commandText(terminal.language);
  const [command, ...files] = words;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    (command === undefined ? terminal.complain : terminal.print)(text('usage'));
    return command === undefined ? 2 : 0;
  }
  if (command === 'examples' && files.length === 0) {
    return printExamples(terminal);
  }
  if (command === 'audit') return auditWorking(files, terminal);
  if (command === 'worksheet') return worksheet(files, terminal);
  if (command === 'questions') return writeQuestions(files, terminal);
  const use = commands.get(command);
  if (!use) {
    terminal.complain(text('unknown-command', { command }));
    return 2;
  }
  if (files.length === 0) {
    terminal.complain(text('no-files', { command }));
    return 2;
  }
  return useFiles(files, terminal, use);
}
