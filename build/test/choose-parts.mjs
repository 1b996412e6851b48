import { CommandError } from '../set-up/command-error.mjs';

/**
 * The parts that a person named, or all of them, in the order in which they run.
 * @template {{ name: string }} Part
 * @param {Part[]} parts
 * @param {string[]} names
 * @returns {Part[]}
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
