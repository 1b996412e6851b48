import { evaluate } from '../expression/evaluate.ts';
import { reference, type Expression, type QuantityId } from '../expression/expression.ts';
import type { Layer, NetworkDocument } from '../network/document.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';
import type { Quantity } from './solution.ts';

/** What may be said of a quantity besides its name. */
interface Worked {
  readonly expression: Expression;
  readonly simplified?: Expression | undefined;
  /** Where the expression loses digits: its value by a way that keeps them. */
  readonly exact?: number | undefined;
}

/** Collects quantities in the order of work, and knows the sizes of the network. */
export class SolutionBuilder {
  readonly quantities = new Map<QuantityId, Quantity>();
  readonly samples: number;
  readonly #valueOf = (id: QuantityId): number => this.value(id);

  constructor(readonly document: NetworkDocument) {
    this.samples = document.samples.length;
  }

  /** How many units layer l has; layer 0 is the input. */
  unitsOf(layer: number): number {
    return layer === 0 ? this.document.inputs : this.layer(layer).units;
  }

  /** Layer l, from 1. */
  layer(layer: number): Layer {
    const found = this.document.layers[layer - 1];
    if (!found) throw new RangeError(`no layer ${layer} in a network of ${this.document.layers.length}`);
    return found;
  }

  get lastLayer(): number {
    return this.document.layers.length;
  }

  id(name: QuantityName): QuantityId {
    return quantityId(name, this.samples);
  }

  ref(name: QuantityName): Expression {
    return reference(this.id(name));
  }

  /** A value of the document itself. */
  give(name: QuantityName, value: number): void {
    const id = this.id(name);
    this.quantities.set(id, { id, name, value });
  }

  /** A quantity that follows from earlier ones. */
  work(name: QuantityName, { expression, simplified, exact }: Worked): number {
    const id = this.id(name);
    const value = exact ?? evaluate(expression, this.#valueOf);
    this.quantities.set(id, simplified ? { id, name, expression, simplified, value } : { id, name, expression, value });
    return value;
  }

  value(id: QuantityId): number {
    return this.quantities.get(id)?.value ?? NaN;
  }

  /** The values of one kind for all units of a layer (0: the inputs), as an array. */
  values(
    kind: 'pre-activation' | 'activation' | 'pre-activation-after' | 'activation-after',
    layer: number,
    sample: number,
  ): number[] {
    const found: number[] = [];
    for (let unit = 1; unit <= this.unitsOf(layer); unit += 1)
      found.push(this.value(this.id({ kind, layer, unit, sample })));
    return found;
  }
}
