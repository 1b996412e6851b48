import type { QuantityId } from '../../engine/expression/expression.ts';

/** What stands typed in each field of a drill, by quantity. */
export type Fields = Readonly<Record<QuantityId, string>>;

/** Kept as the learner types, so that leaving or reloading loses nothing. */
export interface Draft {
  readonly drill: string;
  readonly fields: Fields;
}
