import type { ReadingProblem } from '../answers/reading.ts';
import type { FormulaProblem } from '../formula/formula-problem.ts';

/** What a place in a document may hold; the sentence for each kind stands in the message catalogues. */
export type Allowed =
  | { readonly kind: 'finite-number' }
  | { readonly kind: 'positive-number' }
  | { readonly kind: 'number-from'; readonly minimum: number }
  | { readonly kind: 'number-within'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'whole-number'; readonly minimum: number }
  | { readonly kind: 'whole-number-within'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'text-not-empty' }
  /** A file of at most so many characters. */
  | { readonly kind: 'text-at-most'; readonly length: number }
  | { readonly kind: 'object' }
  | { readonly kind: 'list' }
  | { readonly kind: 'list-not-empty' }
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'length-at-most'; readonly length: number }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'json' }
  /** The same where it is known at which place, counted from 1, the text stops being JSON. */
  | { readonly kind: 'json-up-to'; readonly line: number; readonly column: number }
  /** A file of at most so many million bytes. */
  | { readonly kind: 'file-at-most'; readonly megabytes: number }
  /** What no other entry of the same list has. */
  | { readonly kind: 'unique' }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date' }
  | { readonly kind: 'depth'; readonly levels: number }
  | { readonly kind: 'last-layer-only' }
  | { readonly kind: 'output-activation'; readonly activation: string; readonly loss: string }
  | { readonly kind: 'finite-result' }
  /** An answer as it was typed, of at most so many characters. */
  | { readonly kind: 'typed-answer'; readonly length: number }
  /** The id of a quantity of the network. */
  | { readonly kind: 'quantity-id' }
  /** The id of a quantity that is worked out, not stated by the network. */
  | { readonly kind: 'worked-quantity-id' }
  /** The id of a drill that needs no network of somebody's beside it. */
  | { readonly kind: 'drill-id' }
  /** What a generated drill is named by, or `each`. */
  | { readonly kind: 'task-seed' }
  /** A task is a drill, a kind of drills, or a network with what it asks, and only one of them. */
  | { readonly kind: 'one-task' }
  /** A network, where there is a formula. */
  /** Networks of so many values in all. */
  | { readonly kind: 'values-in-all'; readonly most: number }
  /** The place of one of a pack's tasks, and its part. */
  | { readonly kind: 'task-of-pack'; readonly tasks: number }
  | { readonly kind: 'short-text'; readonly length: number }
  /** A letter, then letters, digits, indices and primes. */
  | { readonly kind: 'formula-name' }
  | { readonly kind: 'precision' }
  | { readonly kind: 'tolerance' };

/** A document or an input that cannot be used: where, what stands there, what may stand there. */
export interface DocumentError {
  readonly code: 'document-invalid';
  /** Such as `layers[0].weights[1]`; empty for the document as a whole. */
  readonly path: string;
  /** What was found there, shortened for showing. */
  readonly found: string;
  readonly allowed: Allowed;
}

/** A formula that cannot be worked: at which place of which line, and why. */
export interface FormulaError {
  readonly code: 'formula-unusable';
  /** Such as `lines[1]`, or `output`. */
  readonly path: string;
  /** Both from 1; the column in characters. */
  readonly line: number;
  readonly column: number;
  /** What stands there, or what it comes to, shortened for showing. */
  readonly found: string;
  readonly problem: FormulaProblem;
  /** What was meant, where that can be told; empty elsewhere. */
  readonly instead: string;
}

/** What the workbook's files hold. */
export type DocumentKind = 'network' | 'formula' | 'answers' | 'record' | 'tasks' | 'results';

/** Everything that can go wrong on this side of the contract. */
export type WorkbookError =
  | DocumentError
  | FormulaError
  | { readonly code: 'document-newer'; readonly path: string; readonly found: string; readonly supported: number }
  /** What was typed at a place of a document, and why it is no number. */
  | {
      readonly code: 'number-unreadable';
      readonly path: string;
      readonly typed: string;
      readonly problem: ReadingProblem;
    }
  /** A good file for another place of the workbook. */
  | { readonly code: 'document-elsewhere'; readonly path: string; readonly holds: DocumentKind }
  | { readonly code: 'unknown-method'; readonly method: string }
  | { readonly code: 'unknown-drill'; readonly drill: string }
  /** The kind of drill needs what the network does not have, such as a bias or a second sample. */
  | { readonly code: 'drill-does-not-fit'; readonly drill: string }
  /** What names a generated drill is 1 to 12 Latin letters and digits. */
  | { readonly code: 'seed-invalid'; readonly seed: string }
  | { readonly code: 'unknown-example'; readonly example: string }
  | { readonly code: 'unknown-quantity'; readonly quantity: string }
  /** More quantities than can be worked out and sent one by one. */
  | { readonly code: 'network-too-large'; readonly values: number; readonly most: number }
  /** The whole solution would be more lines than anyone reads. */
  | { readonly code: 'derivation-too-long'; readonly lines: number; readonly most: number }
  /** A task pack of which nothing can be asked on a platform that takes numbers alone. */
  | { readonly code: 'asks-no-number' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'unreachable' }
  /** What was asked for has yet to be loaded, and nobody serves it any more. */
  | { readonly code: 'not-served' }
  /** The same, of a page that another machine hands out. */
  | { readonly code: 'site-away' }
  | { readonly code: 'unexpected'; readonly detail: string };
