import type { NotationName } from '../network/document.ts';
import { indexedNotation } from './indexed.ts';
import { matrixNotation } from './matrix.ts';
import { netOutNotation } from './net-out.ts';
import type { Notation } from './notation.ts';
import { numberedNotation } from './numbered.ts';

/** Every notation by its name in the network document. */
export const notations: Readonly<Record<NotationName, Notation>> = {
  numbered: numberedNotation,
  'net-out': netOutNotation,
  indexed: indexedNotation,
  matrix: matrixNotation,
};
