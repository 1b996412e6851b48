import { evaluate } from '../expression/evaluate.ts';
import { reference, type Expression, type QuantityId, type Reference } from '../expression/expression.ts';
import type { Layer, NetworkDocument } from '../network/document.ts';
import { quantityId, type QuantityKind, type QuantityName } from '../quantities/quantity-name.ts';
import type { Quantity } from './solution.ts';

/** What may be said of a quantity besides its name. */
interface Worked {
  readonly expression: Expression;
  readonly simplified?: Expression | undefined;
  /** Where the expression loses digits: its value by a way that keeps them. */
  readonly exact?: number | undefined;
}

/** Kinds of which each unit of a layer has one for each sample. */
type UnitKind = Extract<
  QuantityName,
  { readonly layer: number; readonly unit: number; readonly sample: number }
>['kind'] &
  ('pre-activation' | 'activation' | 'delta' | 'pre-activation-after' | 'activation-after');

/** Collects quantities in the order of work, and knows the sizes of the network. */
export class SolutionBuilder {
  readonly quantities = new Map<QuantityId, Quantity>();
  readonly samples: number;
  /** References made so far, by kind and place: most are asked for many times, and making an id takes time. */
  readonly #references = new Map<QuantityKind, Map<number, Reference>>();
  readonly #layers = new Map<UnitKind, Map<number, readonly Reference[]>>();
  readonly #weights = new Map<number, readonly Reference[]>();
  readonly #updatedWeights = new Map<number, readonly Reference[]>();
  readonly #widest: number;
  readonly #valueOf = (id: QuantityId): number => this.value(id);

  constructor(readonly document: NetworkDocument) {
    this.samples = document.samples.length;
    this.#widest = Math.max(document.inputs, ...document.layers.map(({ units }) => units)) + 1;
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
    return this.ref(name).id;
  }

  ref(name: QuantityName): Reference {
    let ofKind = this.#references.get(name.kind);
    if (!ofKind) this.#references.set(name.kind, (ofKind = new Map<number, Reference>()));
    const place = this.#placeOf(name);
    let found = ofKind.get(place);
    if (!found) ofKind.set(place, (found = reference(quantityId(name, this.samples))));
    return found;
  }

  /** References to one kind for all units of a layer (0: the inputs), unit 1 first. */
  refs(kind: UnitKind, layer: number, sample: number): readonly Reference[] {
    let ofKind = this.#layers.get(kind);
    if (!ofKind) this.#layers.set(kind, (ofKind = new Map<number, readonly Reference[]>()));
    const place = layer * (this.samples + 1) + sample;
    let found = ofKind.get(place);
    if (!found) {
      const units = Array.from({ length: this.unitsOf(layer) }, (_, index) => index + 1);
      found = units.map((unit) =>
        this.ref(layer === 0 ? { kind: 'input', unit, sample } : { kind, layer, unit, sample }),
      );
      ofKind.set(place, found);
    }
    return found;
  }

  /** References to the weights into one unit, source 1 first. */
  weightsInto(kind: 'weight' | 'updated-weight', layer: number, unit: number): readonly Reference[] {
    const rows = kind === 'weight' ? this.#weights : this.#updatedWeights;
    const place = layer * this.#widest + unit;
    let found = rows.get(place);
    if (!found) {
      const sources = Array.from({ length: this.unitsOf(layer - 1) }, (_, index) => index + 1);
      found = sources.map((from) => this.ref({ kind, layer, unit, from }));
      rows.set(place, found);
    }
    return found;
  }

  /** A number of its own for every place that quantities of one kind can have. */
  #placeOf(name: QuantityName): number {
    const layer = 'layer' in name ? name.layer : 0;
    const unit = 'unit' in name ? name.unit : 0;
    const other = 'from' in name ? name.from : 'through' in name ? name.through : 0;
    const sample = 'sample' in name ? name.sample : 0;
    return ((layer * this.#widest + unit) * this.#widest + other) * (this.samples + 1) + sample;
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
  values(kind: UnitKind, layer: number, sample: number): number[] {
    return this.refs(kind, layer, sample).map(({ id }) => this.value(id));
  }
}
