import { reference, type Expression, type QuantityId } from '../expression/expression.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import type { Grid } from './grid.ts';

/** The sizes of a network, and which of its quantities there are. */
export class Layout {
  /** Units of each layer, the inputs first. */
  readonly sizes: readonly number[];
  readonly samples: number;
  readonly lastLayer: number;

  constructor(readonly solution: NetworkSolution) {
    const { document } = solution;
    this.sizes = [document.inputs, ...document.layers.map(({ units }) => units)];
    this.samples = document.samples.length;
    this.lastLayer = document.layers.length;
  }

  sizeOf(layer: number): number {
    return this.sizes[layer] ?? 0;
  }

  /** The layer and unit that a number counts through the layers from `first` to `last`; undefined beyond. */
  counted(number: number, first: number, last: number): { readonly layer: number; readonly unit: number } | undefined {
    let left = number;
    for (let layer = first; layer <= last; layer += 1) {
      const size = this.sizeOf(layer);
      if (left >= 1 && left <= size) return { layer, unit: left };
      left -= size;
    }
    return undefined;
  }

  /** The id of a quantity; undefined where the network has none of this name. */
  id(name: QuantityName): QuantityId | undefined {
    const id = quantityId(name, this.samples);
    return this.solution.quantities.has(id) ? id : undefined;
  }

  /** A reference to it. */
  refer(name: QuantityName): Expression | undefined {
    const id = this.id(name);
    return id === undefined ? undefined : reference(id);
  }

  /** All of these as a column; undefined where one is missing. */
  column(names: readonly QuantityName[]): Grid | undefined {
    const entries = names.flatMap((name) => this.refer(name) ?? []);
    return entries.length === names.length && entries.length > 0 ? entries.map((entry) => [entry]) : undefined;
  }

  /** Of one sample; of a batch, one below the other for all samples. */
  ofSamples(sample: number | undefined, name: (sample: number) => QuantityName): Grid | undefined {
    if (sample !== undefined) return this.column([name(sample)]);
    return this.column(countTo(this.samples).map(name));
  }
}

export const countTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
