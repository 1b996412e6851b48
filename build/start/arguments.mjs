import { parseArgs } from 'node:util';
import { defaultPort } from '../serve/port.mjs';
import { CommandError } from '../set-up/command-error.mjs';

/** @typedef {{ shell: 'any' | 'web' | 'desktop' | 'help', port: number }} StartWish */

export const usage = `npm start               opens the workbook: in a window where there can be one, else to a browser
npm start -- --desktop  in a window, or not at all
npm start -- --web      to a browser of this machine
npm start -- --port N   to a browser at port N instead of ${defaultPort}; progress belongs to the address
npm start -- --help     this text`;

const options = /** @type {const} */ ({
  web: { type: 'boolean' },
  desktop: { type: 'boolean' },
  port: { type: 'string' },
  help: { type: 'boolean' },
});

/**
 * Reads what follows `npm start --`.
 * @param {string[]} args
 * @returns {StartWish}
 * @throws {CommandError} with exit code 2
 */
export function readStartArguments(args) {
  const { web, desktop, port, help } = parse(args);
  if (help) return { shell: 'help', port: defaultPort };
  if (web && desktop) throw new CommandError('Either --web or --desktop, not both.', 2);
  if (desktop && port !== undefined) throw new CommandError('--port is for the browser; a window has no port.', 2);
  return { shell: desktop ? 'desktop' : web ? 'web' : 'any', port: readPort(port) };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const allowed = Object.keys(options).map((name) => `--${name}`);
    throw new CommandError(`${/** @type {Error} */ (error).message}; allowed are ${allowed.join(', ')}.`, 2);
  }
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new CommandError(`--port wants a whole number from 1 to 65535, not ${JSON.stringify(text)}.`, 2);
  }
  return port;
}
