import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readPack } from '../../exercises/packs/parse-pack.ts';
import { makeWorksheet, type Worksheet } from '../../exercises/worksheets/make-worksheet.ts';
import { documentOf } from '../../exercises/worksheets/paper.ts';
import {
  usualSettings,
  worksheetSettings,
  type WorksheetSettings,
} from '../../exercises/worksheets/worksheet-settings.ts';
import { commandText } from './command-text.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { describeError, readFailure } from './use-files.ts';

const options = {
  out: { type: 'string' },
  language: { type: 'string' },
  paper: { type: 'string' },
  versions: { type: 'string' },
  names: { type: 'string' },
  working: { type: 'string' },
  hints: { type: 'boolean' },
  worked: { type: 'boolean' },
  address: { type: 'string' },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/**
 * `backprop worksheet TASKS --out FOLDER`: a pack as `sheet.html`, `key.html` and `key.json`. 0 where they are written,
 * 2 where something could not be used; then nothing is written.
 */
export function worksheet(words: readonly string[], terminal: Terminal): ExitStatus {
  const { language, print, complain } = terminal;
  const text = commandText(language);
  const call = readCall(words);
  if (!call) {
    complain(text('worksheet-call'));
    return 2;
  }
  const { file, out, values } = call;
  const refuse = (path: string, why: string): ExitStatus => {
    complain(`${path}: ${why}`);
    return 2;
  };
  const content = contentOf(file, language);
  if (!content.ok) return refuse(file, content.why);
  const pack = readPack(content.text);
  if (!pack.ok) return refuse(file, describeError(pack.error, language));
  const names = values.names === undefined ? undefined : contentOf(values.names, language);
  if (names?.ok === false) return refuse(values.names ?? '', names.why);
  const settings = readSettings(values, pack.value.language ?? language, names?.text);
  if (!settings) {
    complain(text('worksheet-call'));
    return 2;
  }
  const begun = makeWorksheet({ pack: pack.value, settings });
  if (!begun.ok) return refuse(file, describeError(begun.error, language));
  let made = begun.value.result();
  for (; !made; made = begun.value.result()) begun.value.advance(1);
  if (!made.ok) return refuse(file, describeError(made.error, language));
  try {
    for (const path of write(made.value, out)) print(path);
  } catch (error) {
    return refuse(out, text('cannot-write', { reason: reasonOf(error) }));
  }
  return 0;
}

interface Call {
  readonly file: string;
  readonly out: string;
  readonly values: Options;
}

/** Undefined for what is no call of this command. */
function readCall(words: readonly string[]): Call | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 || values.out === undefined
      ? undefined
      : { file, out: values.out, values };
  } catch {
    return undefined;
  }
}

/** Undefined where an option holds what it cannot. */
function readSettings(
  { language, paper, versions, working, hints, worked, address }: Options,
  usualLanguage: string,
  names: string | undefined,
): WorksheetSettings | undefined {
  const learners = names?.split(/\r?\n/).filter((name) => name.trim() !== '');
  const copies = learners ? { of: 'names', names: learners } : versions && { of: 'letters', count: Number(versions) };
  const read = v.safeParse(worksheetSettings, {
    ...usualSettings,
    languages: language === 'both' ? ['ko', 'en'] : [language ?? usualLanguage],
    ...(paper === undefined ? {} : { paper }),
    ...(copies ? { copies } : {}),
    ...(working === undefined ? {} : { working }),
    hints: hints === true,
    worked: worked === true,
    ...(address === undefined ? {} : { address }),
  });
  return read.success ? read.output : undefined;
}

function contentOf(
  file: string,
  language: Terminal['language'],
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string } {
  try {
    return { ok: true, text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { ok: false, why: readFailure(error, language) };
  }
}

/** Gives the paths of what it wrote. */
function write({ sheet, key, entries }: Worksheet, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const files = {
    'sheet.html': documentOf(sheet),
    'key.html': documentOf(key),
    'key.json': `${JSON.stringify(entries, null, 2)}\n`,
  };
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
