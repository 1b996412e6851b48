import { resolve } from 'node:path';

/**
 * The documents among a program's arguments, as a double click on them or a drop on its icon gives them.
 * @param folder where the program was started; paths may be relative to it
 */
export const documentsIn = (args: readonly string[], folder: string): string[] =>
  args
    .slice(1)
    .filter((arg) => !arg.startsWith('-') && /\.json$/i.test(arg))
    .map((path) => resolve(folder, path));
