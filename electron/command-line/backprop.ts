#!/usr/bin/env node
import { languageOfLocale } from '../language/messages.ts';
import { run } from './run.ts';

/** The language of the terminal, as its environment says. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

/** Whoever reads our output may stop reading, as `head` does; that is no fault of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = run(process.argv.slice(2), {
  language: languageOfLocale(LC_ALL ?? LC_MESSAGES ?? LANG ?? 'en'),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
