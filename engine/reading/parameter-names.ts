import { single, transposed, type Grid } from './grid.ts';
import { countTo, type Layout } from './layout.ts';
import type { Add, Indices } from './name-indices.ts';
import { weightGrid } from './notation-index.ts';
import type { Spelling } from './term.ts';
import { fromTheInputs } from './unit-names.ts';

const isOne = (grid: Grid): boolean => grid.length === 1 && grid[0]?.length === 1;

/** What the names of weights and biases may mean. */
export class ParameterNames {
  constructor(
    private readonly layout: Layout,
    private readonly spelling: Spelling,
    private readonly indices: Indices,
    private readonly add: Add,
  ) {}

  /** The name of a weight, of its new value, or of all weights of a layer. */
  weight(): void {
    const { layout } = this;
    const { mark } = this.spelling;
    const isPrimed = mark.startsWith('′');
    const kinds: readonly (readonly ['weight' | 'updated-weight', number])[] =
      mark === '+'
        ? [['updated-weight', 0]]
        : isPrimed
          ? [
              ['updated-weight', 0],
              ['weight', 1],
            ]
          : [['weight', 0]];
    const [first, second] = this.indices.numbers;
    for (const [kind, further] of kinds) {
      const layers = this.#layersOfWeights(isPrimed && kind === 'weight');
      if (first === undefined) {
        for (const layer of layers) {
          const grid = weightGrid(layout, layer, kind);
          if (!grid) continue;
          this.add(grid, further, ['rows are units']);
          this.add(transposed(grid), further + 1, ['columns are units']);
        }
        continue;
      }
      this.#biasAmongWeights(kind === 'updated-weight', layers, further);
      // W1 and W2 may be all weights of a layer.
      const whole =
        second === undefined && this.indices.layer === undefined ? weightGrid(layout, first, kind) : undefined;
      if (whole && !isOne(whole)) {
        this.add(whole, further + 2, ['numbers are layers', 'rows are units']);
        this.add(transposed(whole), further + 3, ['numbers are layers', 'columns are units']);
      }
      if (second === undefined) this.#countedWeight(first, kind, further, layers);
      const pairs = this.#pairs();
      for (const layer of layers) {
        for (const [one, other] of pairs) {
          this.#entry(kind, layer, one, other, further + 1, 'the unit stands first');
          this.#entry(kind, layer, other, one, further + 1, 'the unit stands last');
        }
      }
      // w211: layer, unit and source side by side.
      if (second === undefined && first >= 111 && first <= 999)
        this.#entry(kind, Math.floor(first / 100), Math.floor(first / 10) % 10, first % 10, further + 1, 'layer first');
      for (const [one, other] of pairs) {
        this.#betweenNodes(kind, one, other, further + 2);
        this.#betweenNodes(kind, other, one, further + 2);
      }
    }
  }

  /** w_{j0} and w_0: the bias, as the weight of an input that is always 1. */
  #biasAmongWeights(isUpdated: boolean, layers: readonly number[], away: number): void {
    const { layout } = this;
    const [first = NaN, second] = this.indices.numbers;
    const isPair = second === undefined && first >= 10 && first <= 90 && first % 10 === 0;
    const unit = isPair ? first / 10 : second === 0 ? first : first === 0 ? second : undefined;
    if (unit === undefined && !(first === 0 && second === undefined)) return;
    for (const layer of layers) {
      if (unit === undefined && layout.sizeOf(layer) > 1) continue;
      const own = layout.refer({ kind: isUpdated ? 'updated-bias' : 'bias', layer, unit: unit ?? 1 });
      const shared = layout.refer({ kind: isUpdated ? 'updated-shared-bias' : 'shared-bias', layer });
      const entry = own ?? shared;
      if (entry) this.add(single(entry), away + 1, ['biases are weights of a unit 0']);
    }
  }

  #entry(
    kind: 'weight' | 'updated-weight',
    layer: number,
    unit: number,
    from: number,
    away: number,
    habit: string,
  ): void {
    const entry = this.layout.refer({ kind, layer, unit, from });
    if (entry) this.add(single(entry), away, unit === from ? [] : [habit]);
  }

  /** w46: from the unit 4 to the unit 6, both counted from the inputs. */
  #betweenNodes(kind: 'weight' | 'updated-weight', source: number, target: number, away: number): void {
    const [from, to] = [source, target].map((number) => this.layout.counted(number, 0, this.layout.lastLayer));
    if (from && to?.layer === from.layer + 1) this.#entry(kind, to.layer, to.unit, from.unit, away, fromTheInputs);
  }

  #countedWeight(number: number, kind: 'weight' | 'updated-weight', away: number, layers: readonly number[]): void {
    let left = number;
    if (this.indices.layer !== undefined || this.indices.letter !== '') {
      for (const layer of layers) {
        const size = this.layout.sizeOf(layer - 1);
        if (this.layout.sizeOf(layer) === 1) this.#entry(kind, layer, 1, number, away, '');
        else if (size === 1) this.#entry(kind, layer, number, 1, away, '');
      }
      return;
    }
    for (const layer of countTo(this.layout.lastLayer)) {
      const size = this.layout.sizeOf(layer - 1);
      const count = size * this.layout.sizeOf(layer);
      if (left >= 1 && left <= count) {
        this.#entry(kind, layer, Math.ceil(left / size), ((left - 1) % size) + 1, away, 'weights are counted');
        // Some count by the unit that a weight comes from.
        const columns = this.layout.sizeOf(layer);
        this.#entry(
          kind,
          layer,
          ((left - 1) % columns) + 1,
          Math.ceil(left / columns),
          away + 1,
          'weights are counted by source',
        );
      }
      // Or begin anew in each layer.
      if (layer > 1 && number >= 1 && number <= count) {
        this.#entry(
          kind,
          layer,
          Math.ceil(number / size),
          ((number - 1) % size) + 1,
          away + 2,
          'weights are counted in layers',
        );
      }
      left -= count;
    }
  }

  /** The two indices of a weight, which may stand side by side. */
  #pairs(): readonly (readonly [number, number])[] {
    const [first, second, third] = this.indices.numbers;
    if (first === undefined || third !== undefined) return [];
    if (second !== undefined) return [[first, second]];
    return first >= 11 && first <= 99 && first % 10 !== 0 ? [[Math.floor(first / 10), first % 10]] : [];
  }

  #layersOfWeights(isPrimed: boolean): readonly number[] {
    const { lastLayer } = this.layout;
    const { above, below, mark } = this.spelling;
    if (/^(?:IH|XH|xh|ih)$/.test(above) || /^(?:IH|XH|xh|ih)$/.test(below)) return [1];
    if (/^(?:HO|ho|HY|hy)$/.test(above) || /^(?:HO|ho|HY|hy)$/.test(below)) return [lastLayer];
    if (this.indices.layer !== undefined)
      return this.indices.layer >= 1 && this.indices.layer <= lastLayer ? [this.indices.layer] : [];
    if (isPrimed) return [...new Set([Math.min(lastLayer, mark.length + 1), ...countTo(lastLayer)])];
    if (this.indices.letter === 'h') return countTo(lastLayer - 1);
    return this.indices.letter === 'o' ? [lastLayer] : countTo(lastLayer);
  }

  /** The same of a bias. */
  bias(): void {
    const { layout } = this;
    const { mark } = this.spelling;
    const isNew = mark === '+' || mark.startsWith('′');
    const [first, second] = this.indices.numbers;
    if (second !== undefined) return;
    const kinds = isNew && mark !== '+' ? [true, false] : [isNew];
    for (const [away, isUpdated] of kinds.entries()) {
      const kind = isUpdated ? 'updated-bias' : 'bias';
      const shared = isUpdated ? 'updated-shared-bias' : 'shared-bias';
      const layers = this.indices.layer !== undefined ? [this.indices.layer] : countTo(layout.lastLayer);
      for (const layer of layers) {
        const { letter } = this.indices;
        // Other letters than these count any units.
        const isOwn = !/^[ho]$/.test(letter) || (letter === 'o') === (layer === layout.lastLayer);
        if (!isOwn) continue;
        const one = layout.refer({ kind: shared, layer });
        if (
          one &&
          (first === undefined || first === layer || this.indices.layer !== undefined || this.indices.letter !== '')
        )
          this.add(single(one), away);
        const column = first === undefined ? countTo(layout.sizeOf(layer)) : [first];
        this.add(
          layout.column(column.map((unit) => ({ kind, layer, unit }))),
          away + (this.indices.layer === undefined ? 1 : 0),
        );
      }
      if (first !== undefined && this.indices.layer === undefined && this.indices.letter === '') {
        if (first <= layout.lastLayer && first >= 1) {
          const units = countTo(layout.sizeOf(first));
          this.add(layout.column(units.map((unit) => ({ kind, layer: first, unit }))), away + 2, [
            'numbers are layers',
          ]);
        }
        const counted = layout.counted(first, 1, layout.lastLayer);
        if (counted) this.add(layout.column([{ kind, ...counted }]), away, ['biases are counted']);
        const node = layout.counted(first, 0, layout.lastLayer);
        if (node && node.layer > 0) this.add(layout.column([{ kind, ...node }]), away + 2, [fromTheInputs]);
      }
    }
  }
}
