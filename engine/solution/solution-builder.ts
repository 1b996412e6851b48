import type { Activation } from '../activations/activation.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import { negated } from '../expression/negated.ts';
import { divisorOf } from '../losses/losses.ts';
import type { Loss } from '../losses/loss.ts';
import type { Layer, NetworkDocument } from '../network/document.ts';
import { weightOrder } from '../network/weight-order.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';
import type { Definitions } from './definitions.ts';
import type { Quantity } from './solution.ts';
import { WorkedQuantity } from './worked-quantity.ts';

/** Collects quantities in the order of work, and knows the network. Layers count from 1. */
export class SolutionBuilder {
  readonly quantities = new Map<QuantityId, Quantity>();
  readonly samples: number;
  readonly loss: Loss;
  /** What the sum of all the loss's terms is divided by. */
  readonly divisor: number;

  constructor(
    readonly document: NetworkDocument,
    private readonly definitions: Definitions,
  ) {
    this.samples = document.samples.length;
    this.loss = definitions.losses[document.loss];
    this.divisor = divisorOf(this.loss, this.samples, this.layer(this.lastLayer).units);
  }

  /** Whether the document takes errors, deltas and gradients with their sign turned, and adds the step. */
  get isTurned(): boolean {
    return this.document.delta === 'negative';
  }

  /** A value of the way back with the document's sign; there is no -0 on paper. */
  signed(value: number): number {
    return this.isTurned && value !== 0 ? -value : value;
  }

  /** What is written for it. */
  written(expression: Expression): Expression {
    return this.isTurned ? negated(expression) : expression;
  }

  get lastLayer(): number {
    return this.document.layers.length;
  }

  layer(layer: number): Layer {
    return at(this.document.layers, layer - 1);
  }

  activation(layer: number): Activation {
    return this.definitions.activations[this.layer(layer).activation];
  }

  /** Something for each weight of a layer, made in the order in which weights are counted; shape [units][units before]. */
  forEachWeight<Made>(layer: number, make: (unit: number, from: number) => Made): Made[][] {
    const { weights, units } = this.layer(layer);
    const made: Made[][] = weights.map(() => []);
    for (const { unit, from } of weightOrder(this.document, units, weights[0]?.length ?? 0)) {
      at(made, unit - 1)[from - 1] = make(unit, from);
    }
    return made;
  }

  /** A value of the document itself. */
  give(name: QuantityName, value: number): Quantity {
    return this.#add({ id: quantityId(name, this.samples), name, value });
  }

  /**
   * A quantity that follows from earlier ones: `write` gives what a person writes for it, `shorten` a shorter form of that.
   * `value` says what it comes to where the expression would lose digits, or would take long to walk.
   */
  work(name: QuantityName, write: () => Expression, value?: number, shorten?: () => Expression): Quantity {
    const found = value ?? evaluate(write(), (id) => this.quantities.get(id)?.value ?? NaN);
    return this.#add(new WorkedQuantity(quantityId(name, this.samples), name, found, write, shorten));
  }

  #add(quantity: Quantity): Quantity {
    this.quantities.set(quantity.id, quantity);
    return quantity;
  }
}

/** An entry of a list that is as long as it has to be. */
export function at<Entry>(list: readonly Entry[], index: number): Entry {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return found;
}
