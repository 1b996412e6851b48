import { reference, type Expression, type QuantityId, type Reference } from '../expression/expression.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { Quantity } from './solution.ts';

/** A quantity that follows from others. Its expressions are made when they are first asked for, as few of them ever are. */
export class WorkedQuantity implements Quantity {
  #expression: Expression | undefined;
  #simplified: Expression | undefined;

  constructor(
    readonly id: QuantityId,
    readonly name: QuantityName,
    readonly value: number,
    private readonly write: () => Expression,
    private readonly shorten: (() => Expression) | undefined,
  ) {}

  get expression(): Expression {
    return (this.#expression ??= this.write());
  }

  get simplified(): Expression | undefined {
    return (this.#simplified ??= this.shorten?.());
  }
}

export const refer = ({ id }: Quantity): Reference => reference(id);

export const valueOf = ({ value }: Quantity): number => value;
