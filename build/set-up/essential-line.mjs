import { stripVTControlCharacters } from 'node:util';

/** Lines that name the cause; programs, Chromium above all, print much else before and after them. */
const causes = [
  /error while loading shared libraries/,
  /Missing X server|cannot open display/i,
  /:FATAL:/,
  /^\w*Error: /,
];

/** Chromium's own log lines begin like `[812:0101/120000.1:FATAL:file.cc(88)] `. */
const chromiumPrefix = /^\[[\d:/.]+:[A-Z]+:[^\]]*\]\s*/;
const errorPrefix = /^\w*Error: /;

/**
 * Whether a line is one of Chromium's log, which says much that is no concern of the person at the terminal.
 * @param {string} line
 */
export const isChromiumLog = (line) => chromiumPrefix.test(line);

/**
 * The line of a program's complaints that says why it ended.
 * @param {string} errors what it printed on stderr
 * @returns {string} without a full stop at its end; empty when it said nothing
 */
export function essentialLine(errors) {
  const lines = stripVTControlCharacters(errors)
    .split('\n')
    .map((line) => line.trim());
  const said = lines.filter((line) => line !== '' && !line.startsWith('at '));
  const cause = causes.map((pattern) => said.find((line) => pattern.test(line))).find((line) => line !== undefined);
  return (cause ?? said.at(-1) ?? '').replace(chromiumPrefix, '').replace(errorPrefix, '').replace(/\.$/, '');
}
