import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { NetworkDocument, NotationName } from '../../../engine/network/document.ts';

/** What a gradient is of that is checked by nudging. */
export type NudgedDocument =
  { readonly network: NetworkDocument; readonly notation: NotationName } | { readonly formula: FormulaDocument };
