import type { Expression } from '../expression/expression.ts';
import type { Solution } from '../solution/solution.ts';
import type { Layout } from './layout.ts';
import type { Meaning } from './meaning.ts';
import type { Term } from './term.ts';

/** Names of somebody's own in a text, such as those of a formula. */
export interface OwnWords {
  /** The name that begins at a place of the text, as it was defined, and how many characters it takes. */
  readonly at: (text: string, start: number) => { readonly name: string; readonly length: number } | undefined;
}

/** What the names in a text may stand for. */
export interface NameReader {
  readonly solution: Solution;
  /** How many samples there are; 1 in a formula. */
  readonly samples: number;
  /** The sizes of a network; undefined for a formula. */
  readonly layout: Layout | undefined;
  /** Names that no other text has; undefined for a network. */
  readonly words: OwnWords | undefined;
  /** Everything that a name or a derivative may stand for, the likeliest first; none where it is not known. */
  meanings(term: Term): readonly Meaning[];
  /** The activation function, or its slope, at a value; undefined where it is not known which. */
  readonly activationOf: (kind: 'activation' | 'slope', argument: Expression) => Expression | undefined;
}
