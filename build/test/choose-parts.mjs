import { CommandError } from '../set-up/command-error.mjs';

/**
 * @typedef {object} Choice
 * @property {string[]} names of parts; none for all
 * @property {boolean} changed only the tests that what is not committed yet can have an effect on
 */

/**
 * What a person asked for behind `npm test --`.
 * @param {string[]} args
 * @returns {Choice}
 */
export const readChoice = (args) => ({
  names: args.filter((arg) => arg !== '--changed'),
  changed: args.includes('--changed'),
});

/**
 * The parts that a person named, or all of them, in the order in which they are begun.
 * @template {{ name: string }} Part
 * @param {readonly Part[]} parts
 * @param {string[]} names
 * @returns {readonly Part[]}
 * @throws {CommandError} with exit code 2
 */
export function chooseParts(parts, names) {
  const known = parts.map((part) => part.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new CommandError(`There is no part ${unknown.join(', ')}; the parts are ${known.join(', ')}.`, 2);
  }
  return names.length === 0 ? parts : parts.filter((part) => names.includes(part.name));
}
