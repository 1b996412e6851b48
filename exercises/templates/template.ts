import type { FormulaDocument } from '../../engine/formula/document.ts';
import type { BothLanguages } from '../audit/claim.ts';
import type { ChosenSizes } from './chosen-sizes.ts';
import type { TemplateSize } from './template-size.ts';

/** A formula that is learnt as a computation graph, in the sizes that there are of it. Adding one is adding a file and its line in `templates.ts`. */
export interface Template {
  /** Stands in links, and never changes. */
  readonly id: string;
  readonly title: BothLanguages;
  /** One line. */
  readonly summary: BothLanguages;
  /** What to look for in it, a paragraph each. */
  readonly lookFor: readonly BothLanguages[];
  readonly sizes: readonly TemplateSize[];
  /** The formula in the sizes chosen, with its numbers. */
  readonly write: (chosen: ChosenSizes) => FormulaDocument;
}
