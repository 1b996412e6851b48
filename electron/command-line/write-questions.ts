import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { questionFormats } from '../../exercises/contract/platform-views.ts';
import { readPack } from '../../exercises/packs/parse-pack.ts';
import { questionsOf } from '../../exercises/platforms/export-questions.ts';
import { commandText } from './command-text.ts';
import { describeError, readFailure, reasonOf } from './use-files.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/**
 * `backprop questions TASKS --as FORMAT --out FILE`: a task pack as a file for a learning platform. 0 where every task is in
 * it, 1 where some ask for no number and are not, 2 where nothing was written.
 */
export function writeQuestions(words: readonly string[], { language, complain }: Terminal): ExitStatus {
  const text = commandText(language);
  const called = readCall(words);
  if (!called) {
    complain(text('questions-call', { formats: questionFormats.join(', ') }));
    return 2;
  }
  const { tasks, as, out } = called;
  let content: string;
  try {
    content = readFileSync(tasks, 'utf8');
  } catch (error) {
    complain(`${tasks}: ${readFailure(error, language)}`);
    return 2;
  }
  const pack = readPack(content);
  const made = pack.ok ? questionsOf(pack.value, { as, language }) : pack;
  if (!made.ok) {
    complain(`${tasks}: ${describeError(made.error, language)}`);
    return 2;
  }
  try {
    writeFileSync(out, made.value.content);
  } catch (error) {
    complain(`${out}: ${text('cannot-write', { reason: reasonOf(error) })}`);
    return 2;
  }
  for (const task of made.value.leftOut) {
    complain(`${tasks}: tasks[${task - 1}]: ${text('questions-left-out')}`);
  }
  return made.value.leftOut.length > 0 ? 1 : 0;
}

/** What the call says; undefined where it says too little, too much or something else. */
function readCall(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { as: { type: 'string' }, out: { type: 'string' } },
      allowPositionals: true,
    });
    const [tasks, ...others] = positionals;
    const as = questionFormats.find((format) => format === values.as);
    const { out } = values;
    return tasks === undefined || others.length > 0 || !as || out === undefined ? undefined : { tasks, as, out };
  } catch {
    return undefined;
  }
}
