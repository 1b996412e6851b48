import type { Expression, QuantityId } from '../../expression/expression.ts';
import type { QuantityKind } from '../../quantities/quantity-name.ts';
import type { NetworkSolution, Quantity } from '../../solution/solution.ts';
import type { FormulaPlan } from './formulas/formula-plan.ts';
import type { MistakeName } from './mistake-names.ts';
import type { NetworkPlan } from './network-plan.ts';

/**
 * How often people make a mistake, beside the others: 5 in most sets of worked exercises that were looked at, 3 in some of
 * them, 1 once. It orders the names that fit an answer equally well, and never decides between them.
 */
export type Frequency = 1 | 2 | 3 | 4 | 5;

/** One known mistake: its name, and the detours that lead to it in a network and in a formula. */
export interface KnownMistake {
  readonly name: MistakeName;
  readonly frequency: Frequency;
  /** The kinds of quantity that it works otherwise; nothing is asked of it about others. */
  readonly changes?: ReadonlySet<QuantityKind>;
  /** Each way of making it anywhere in the work; some may change nothing in this network. */
  readonly detours?: (plan: NetworkPlan) => readonly (Instead | Way)[];
  /** The same in the work of a formula. */
  readonly inFormula?: (plan: FormulaPlan) => readonly (Instead | Way)[];
  /**
   * Whether it may change next to nothing: it takes the number of one place for that of another, or turns one small term.
   * Where the digits do not show it, a right answer is right, and a way of rounding that explains an answer to its last
   * digit goes before it.
   */
  readonly mayBeUnseen?: true;
  /** Whether it is seen by the digits of the answer alone, so that a plain 0 shows nothing of it. */
  readonly showsInDigits?: true;
  readonly ofAnswer?: OfAnswer;
  readonly ofFormulaAnswer?: OfFormulaAnswer;
}

/** Each way of making a mistake only in what is asked; `forms` are the usual orders of work in which it is worked right. */
export type OfAnswer = (asked: Quantity, forms: readonly Expression[], network: Network) => readonly Instead[];

/** The same in a formula. */
export type OfFormulaAnswer = (
  asked: Quantity,
  forms: readonly Expression[],
  plan: FormulaPlan,
) => readonly (Instead | Way)[];

/** The network of an answer, with what there is beside it. */
export interface Network {
  readonly plan: NetworkPlan;
  readonly solution: NetworkSolution;
}

/** One way of making a mistake, with more known of it than how things are worked. */
export interface Way {
  readonly instead: Instead;
  /** What comes out otherwise to begin with: where it stands on paper as it should, this was another mistake. */
  readonly showsIn?: (quantity: Quantity) => boolean;
  /** The only quantities that it works otherwise, where they are few. */
  readonly at?: readonly QuantityId[];
}

/** How a quantity is worked instead, in each form a person may use; undefined where it is worked as it should be. */
export type Instead = (quantity: Quantity) => readonly Expression[] | undefined;

/** What a quantity is worked from instead, in one form or more. */
export const instead = (...forms: readonly Expression[]): readonly Expression[] => forms;
