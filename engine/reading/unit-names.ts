import type { QuantityName } from '../quantities/quantity-name.ts';
import { single, transposed } from './grid.ts';
import { countTo, type Layout } from './layout.ts';
import type { Add, Indices } from './name-indices.ts';
import type { Spelling } from './term.ts';

type UnitKind = 'pre-activation' | 'activation' | 'delta' | 'activation-gradient';

/** A unit as an index may mean it. */
interface Place {
  readonly layer: number;
  readonly unit: number;
  /** How far from the usual way of counting. */
  readonly away: number;
  readonly habits: readonly string[];
}

/** A way of counting units, by which hidden ones begin behind the inputs. */
export const fromTheInputs = 'units are counted from the inputs';

/** What the names of inputs, units and losses may mean. */
export class UnitNames {
  constructor(
    private readonly layout: Layout,
    private readonly spelling: Spelling,
    private readonly indices: Indices,
    private readonly add: Add,
  ) {}

  /** The name of an input or a target. */
  given(kind: 'input' | 'target', layer: number): void {
    const { layout } = this;
    if (this.spelling.mark === '+') return;
    const [unit, other] = this.indices.numbers;
    const samples = layout.samples > 1 ? (this.indices.layer ?? undefined) : 1;
    if (unit === undefined) {
      if (layout.sizeOf(layer) === 1)
        this.add(
          layout.ofSamples(samples, (sample) => ({ kind, unit: 1, sample })),
          0,
        );
      else if (samples !== undefined) {
        this.add(
          layout.column(countTo(layout.sizeOf(layer)).map((each) => ({ kind, unit: each, sample: samples }))),
          0,
        );
      } else this.#batch((each, sample) => ({ kind, unit: each, sample }), layer);
      return;
    }
    if (other === undefined)
      this.add(
        layout.ofSamples(samples, (sample) => ({ kind, unit, sample })),
        0,
      );
    if (layout.samples > 1 && layout.sizeOf(layer) === 1 && other === undefined && unit > 0) {
      this.add(
        layout.ofSamples(unit, (sample) => ({ kind, unit: 1, sample })),
        1,
      );
    }
    if (other !== undefined && layout.samples > 1) {
      this.add(
        layout.ofSamples(unit, (sample) => ({ kind, unit: other, sample })),
        1,
        ['sample first'],
      );
      this.add(
        layout.ofSamples(other, (sample) => ({ kind, unit, sample })),
        1,
        ['sample last'],
      );
    }
  }

  /** The name of an output. */
  output(): void {
    const { lastLayer: layer, samples } = this.layout;
    const [unit, other] = this.indices.numbers;
    if (other !== undefined || (this.indices.letter !== '' && this.indices.letter !== 'o')) return;
    const sample = samples > 1 ? this.indices.layer : 1;
    const kind = this.indices.isAfter ? 'activation-after' : 'activation';
    if (unit === undefined && this.layout.sizeOf(layer) > 1) {
      this.#vector(kind, layer, sample, 0);
      return;
    }
    this.add(
      this.layout.ofSamples(sample, (each) => ({ kind, layer, unit: unit ?? 1, sample: each })),
      0,
    );
    if (samples > 1 && this.layout.sizeOf(layer) === 1 && unit !== undefined) {
      this.add(
        this.layout.ofSamples(unit, (each) => ({ kind, layer, unit: 1, sample: each })),
        1,
      );
    }
  }

  /** The name of what a unit has. */
  units(kind: UnitKind, letter: string): void {
    const isForward = kind === 'pre-activation' || kind === 'activation';
    const marked = this.indices.isAfter && isForward ? (`${kind}-after` as const) : kind;
    const isPrimed = this.spelling.mark.startsWith('′');
    const places = this.#places(letter);
    for (const { layer, unit, away, habits } of places) {
      this.add(
        this.layout.ofSamples(this.indices.sample, (sample) => ({ kind: marked, layer, unit, sample })),
        away,
        habits,
      );
      // A prime may be a layer that was hard to read.
      if (isPrimed) {
        this.add(
          this.layout.ofSamples(this.indices.sample, (sample) => ({ kind, layer, unit, sample })),
          away + 1,
          habits,
        );
      }
    }
    // z1 and z2 may be the whole layers.
    const [layer, another] = this.indices.numbers;
    if (layer !== undefined && another === undefined && this.indices.layer === undefined && letter === '') {
      if (layer >= 1 && layer <= this.layout.lastLayer) this.#layer(marked, layer, 2);
    }
    if (this.indices.numbers.length > 0) return;
    const layers =
      this.indices.layer !== undefined
        ? [this.indices.layer]
        : letter === 'h'
          ? countTo(this.layout.lastLayer - 1)
          : letter === 'o'
            ? [this.layout.lastLayer]
            : countTo(this.layout.lastLayer);
    for (const layer of layers) {
      if (this.layout.sizeOf(layer) === 1) {
        this.add(
          this.layout.ofSamples(this.indices.sample, (sample) => ({ kind: marked, layer, unit: 1, sample })),
          0,
        );
      } else {
        this.#vector(marked, layer, this.indices.sample, 0);
        // Beside a unit that the prose is about its own index is left out.
        for (const unit of countTo(this.layout.sizeOf(layer))) {
          this.add(
            this.layout.ofSamples(this.indices.sample, (sample) => ({ kind: marked, layer, unit, sample })),
            4,
          );
        }
      }
    }
  }

  #layer(kind: UnitKind | 'activation-after' | 'pre-activation-after', layer: number, away: number): void {
    if (this.layout.sizeOf(layer) > 1) this.#vector(kind, layer, this.indices.sample, away, ['numbers are layers']);
    else {
      const { sample } = this.indices;
      this.add(
        this.layout.ofSamples(sample, (each) => ({ kind, layer, unit: 1, sample: each })),
        away,
        ['numbers are layers'],
      );
    }
  }

  #vector(
    kind: UnitKind | 'activation-after' | 'pre-activation-after',
    layer: number,
    sample: number | undefined,
    away: number,
    habits: readonly string[] = [],
  ): void {
    const names = (of: number): QuantityName[] =>
      countTo(this.layout.sizeOf(layer)).map((unit) => ({ kind, layer, unit, sample: of }));
    if (sample !== undefined) this.add(this.layout.column(names(sample)), away, habits);
    else this.#batch((unit, each) => ({ kind, layer, unit, sample: each }), layer);
  }

  /** Samples as rows, and as columns. */
  #batch(name: (unit: number, sample: number) => QuantityName, layer: number): void {
    const { layout } = this;
    const rows = countTo(layout.samples).flatMap((sample) => {
      const column = layout.column(countTo(layout.sizeOf(layer)).map((unit) => name(unit, sample)));
      return column ? transposed(column) : [];
    });
    if (rows.length !== layout.samples) return;
    this.add(rows, 1, ['samples as rows']);
    this.add(transposed(rows), 1, ['samples as columns']);
  }

  /** Which units the index may mean. */
  #places(letter: string): Place[] {
    const { layout } = this;
    const { lastLayer } = layout;
    const [first, second, third] = this.indices.numbers;
    const own = this.indices.layer;
    const place = (layer: number, unit: number, away: number, ...habits: string[]): Place[] =>
      layer >= 1 && unit >= 1 && unit <= layout.sizeOf(layer) ? [{ layer, unit, away, habits }] : [];
    if (first === undefined || third !== undefined) return [];
    if (second !== undefined) {
      return [...place(first, second, 1, 'layer first'), ...place(second, first, 2, 'layer last')];
    }
    if (letter === 'o') return place(lastLayer, first, 0);
    if (letter === 'h') {
      const counted = layout.counted(first, 1, lastLayer - 1);
      if (own !== undefined) return own < lastLayer || lastLayer === 1 ? place(own, first, 0) : place(own, first, 1);
      return [
        ...(counted ? place(counted.layer, counted.unit, 0, 'hidden units are counted on') : []),
        ...countTo(lastLayer - 1).flatMap((layer) => place(layer, first, 1)),
        ...this.#twoDigits(first, place),
      ];
    }
    if (letter !== '') return [];
    if (own !== undefined) return place(own, first, 0);
    const counted = layout.counted(first, 1, lastLayer);
    const fromInputs = layout.counted(first, 0, lastLayer);
    return [
      ...(counted ? place(counted.layer, counted.unit, 0, 'units are counted on') : []),
      ...countTo(lastLayer).flatMap((layer) => place(layer, first, 1)),
      ...(fromInputs ? place(fromInputs.layer, fromInputs.unit, 1, fromTheInputs) : []),
      ...this.#twoDigits(first, place),
    ];
  }

  #twoDigits(
    number: number,
    place: (layer: number, unit: number, away: number, ...habits: string[]) => Place[],
  ): Place[] {
    if (number < 11 || number > 99) return [];
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    return [...place(tens, ones, 1, 'layer first'), ...place(ones, tens, 2, 'layer last')];
  }

  /** The name of a loss. */
  loss(): void {
    const { layout } = this;
    const after = this.indices.isAfter ? '-after' : '';
    const [first, second] = this.indices.numbers;
    if (second !== undefined) return;
    const whole = layout.refer({ kind: `loss${after}` });
    const isTotal = /^(?:|t|tot|total|all|sum|mse)$/.test(this.indices.letter) && first === undefined;
    if (isTotal && whole) this.add(single(whole), 0);
    if (first === undefined || (this.indices.letter !== '' && this.indices.letter !== 'o')) return;
    const sample = layout.samples > 1 ? this.indices.layer : 1;
    this.add(
      layout.ofSamples(sample, (each) => ({ kind: `output-loss${after}`, unit: first, sample: each })),
      0,
    );
    if (layout.samples > 1) {
      const one = layout.refer({ kind: `sample-loss${after}`, sample: first });
      if (one) this.add(single(one), 1);
    }
  }
}
