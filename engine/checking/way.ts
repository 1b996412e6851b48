import type { Expression, QuantityId } from '../expression/expression.ts';
import type { Form } from './usual-forms.ts';

/** One usual order of work. */
export interface Way {
  readonly expression: Expression;
  /** Quantities that this way never writes down, though the first one does. */
  readonly passes: readonly QuantityId[];
  /** What must stand on paper, or nobody goes this way. */
  readonly needs?: readonly QuantityId[];
}

/** A way that the formulas of the graph do not show, but which is as right. */
export interface OtherWay extends Pick<Way, 'passes'> {
  readonly form: Form;
}
