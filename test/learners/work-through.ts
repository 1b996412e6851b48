import type { Layer, NetworkDocument } from '../../engine/network/document.ts';
import { activated, divisorByHand, slopeOf } from './by-hand.ts';
import type { Manner, Nudging } from './manner.ts';
import { movedWeight, type Mark } from './moved-weight.ts';
import { isMadeIn } from './slip.ts';
import { count } from './hand.ts';
import { hasDeltaAtHand, slipped, targetTaken, type Hand } from './slipped.ts';
import { updateParameters } from './update-parameters.ts';

/** A value in full, as it was worked out. */
type Worked = Map<string, number>;

/**
 * Works a network through with a pencil: forward, back, one step, and forward again, in loops over lists, without the
 * engine. Every value that gets an id is written down.
 */
export function workThrough(document: NetworkDocument, manner: Manner): Worked {
  return new Learner(document, manner).work();
}

class Learner {
  readonly #worked: Worked = new Map<string, number>();
  readonly #last: number;

  constructor(
    readonly document: NetworkDocument,
    readonly manner: Manner,
  ) {
    this.#last = document.layers.length;
  }

  work(): Worked {
    this.#given();
    for (const k of this.#samples()) this.#forward(k, '');
    this.#losses('');
    for (const l of count(this.#last).toReversed()) for (const k of this.#samples()) this.#backward(l, k);
    for (const k of this.#samples()) this.#inputs(k);
    this.#gradients();
    this.#update();
    for (const k of this.#samples()) this.#forward(k, "'");
    this.#losses("'");
    if (this.manner.nudging) this.#nudge(this.manner.nudging);
    return this.#worked;
  }

  #at(k: number): string {
    return this.document.samples.length === 1 ? '' : `@${k}`;
  }

  #samples(): readonly number[] {
    return count(this.document.samples.length);
  }

  #layer(l: number): Layer {
    const layer = this.document.layers[l - 1];
    if (!layer) throw new RangeError(`no layer ${l}`);
    return layer;
  }

  #units(l: number): number {
    return l === 0 ? this.document.inputs : this.#layer(l).units;
  }

  /** A value to go on with; what is given is never rounded. */
  #take(id: string): number {
    // What is given does not move with a weight.
    const value = this.#worked.get(id) ?? this.#worked.get(id.replace(/[+-]ε$/, ''));
    if (value === undefined) throw new RangeError(`not worked yet: ${id}`);
    if (id.startsWith('x.') || id.startsWith('t.')) return value;
    return this.manner.takesRounded() ? this.manner.round(value) : value;
  }

  /** A result inside a line. */
  #part(value: number): number {
    return this.manner.writesParts?.() ? this.manner.round(value) : value;
  }

  #write(id: string, value: number): void {
    const { slip, given } = this.manner;
    const written = given?.get(id);
    if (written !== undefined) {
      this.#worked.set(id, written);
      return;
    }
    this.#worked.set(id, slip ? slipped(slip, id, this.#hand(value)) : value);
  }

  #hand(right: number): Hand {
    return {
      right,
      document: this.document,
      take: (id) => this.#take(id),
      part: (value) => this.#part(value),
      weight: (l, j, i) => this.#weight(l, j, i),
    };
  }

  /** What is given is never rounded. */
  #given(): void {
    for (const [index, { input, target }] of this.document.samples.entries()) {
      for (const [i, value] of input.entries()) this.#worked.set(`x.${i + 1}${this.#at(index + 1)}`, value);
      for (const j of target.keys()) {
        this.#worked.set(`t.${j + 1}${this.#at(index + 1)}`, targetTaken(this.manner.slip, target, j));
      }
    }
  }

  #weight(l: number, j: number, i: number): number {
    return this.#layer(l).weights[j - 1]?.[i - 1] ?? NaN;
  }

  /** Rows taken for columns: the place of the transpose in the list of weights, read row by row. */
  #turned(l: number, j: number, i: number): readonly [j: number, i: number] {
    const place = (i - 1) * this.#units(l) + (j - 1);
    return [Math.floor(place / this.#units(l - 1)) + 1, (place % this.#units(l - 1)) + 1];
  }

  #bias(l: number, j: number): { readonly id: string; readonly value: number } | undefined {
    const { bias } = this.#layer(l);
    if (bias.kind === 'none') return undefined;
    if (bias.kind === 'shared') return { id: `${l}`, value: bias.value };
    return { id: `${l}.${j}`, value: bias.values[j - 1] ?? NaN };
  }

  /** From a layer on, where a weight of it is moved. */
  #forward(k: number, after: '' | "'", mark: Mark = '', first = 1): void {
    const { slip } = this.manner;
    const at = `${this.#at(k)}${mark}`;
    for (const l of count(this.#last).slice(first - 1)) {
      const before = l === first ? this.#at(k) : at;
      const isTurned = isMadeIn(slip, 'weights-transposed', l) && slip.way !== 'backward';
      for (const j of count(this.#units(l))) {
        let z = 0;
        for (const i of count(this.#units(l - 1))) {
          const [row, column] = isTurned ? this.#turned(l, j, i) : [j, i];
          const w = after
            ? this.#take(`w+.${l}.${row}.${column}`)
            : movedWeight(this.#weight(l, row, column), [l, row, column], mark, this.manner);
          const source =
            l === 1 ? (this.#worked.get(`x.${i}${before}`) ?? NaN) : this.#take(`a${after}.${l - 1}.${i}${before}`);
          z += this.#part(w * source);
        }
        const bias = this.#bias(l, j);
        if (bias && !isMadeIn(slip, 'bias-forgotten', l)) z += after ? this.#take(`b+.${bias.id}`) : bias.value;
        this.#write(`z${after}.${l}.${j}${at}`, z);
      }
      const total = (): number =>
        this.#part(
          count(this.#units(l)).reduce(
            (sum, m) => sum + this.#part(Math.exp(this.#take(`z${after}.${l}.${m}${at}`))),
            0,
          ),
        );
      for (const j of count(this.#units(l))) {
        const z = this.#take(`z${after}.${l}.${j}${at}`);
        const { activation } = this.#layer(l);
        const a = isMadeIn(slip, 'activation-forgotten', l)
          ? z
          : activation === 'softmax'
            ? this.#part(Math.exp(z)) / total()
            : activated(activation, z, (value) => this.#part(value));
        this.#write(`a${after}.${l}.${j}${at}`, a);
      }
    }
  }

  #losses(after: '' | "'", mark: Mark = ''): void {
    const { loss, samples } = this.document;
    const outputs = this.#units(this.#last);
    const sums = this.manner.slip?.name === 'batch-not-averaged';
    const isSum = loss === 'half-sum-squared-error' || loss === 'sum-squared-error';
    const isOverOutputs = loss === 'mean-squared-error' || loss === 'binary-cross-entropy';
    for (const k of this.#samples()) {
      for (const j of count(outputs)) {
        this.#write(`E${after}.${j}${this.#at(k)}${mark}`, this.#term(k, j, after, mark));
      }
      const sum = count(outputs).reduce((all, j) => all + this.#take(`E${after}.${j}${this.#at(k)}${mark}`), 0);
      this.#write(
        samples.length === 1 ? `E${after}${mark}` : `E${after}@${k}`,
        isOverOutputs && outputs > 1 ? this.#part(sum) / outputs : sum,
      );
    }
    if (samples.length === 1) return;
    const all = this.#samples().reduce((sum, k) => sum + this.#take(`E${after}@${k}`), 0);
    this.#write(`E${after}`, isSum || sums ? all : this.#part(all) / samples.length);
  }

  #term(k: number, j: number, after: string, mark: Mark): number {
    const t = this.#worked.get(`t.${j}${this.#at(k)}`) ?? NaN;
    const a = (): number => this.#take(`a${after}.${this.#last}.${j}${this.#at(k)}${mark}`);
    switch (this.document.loss) {
      case 'half-sum-squared-error':
      case 'half-mean-squared-error':
        return (this.manner.slip?.name === 'factor-two' ? 1 : 0.5) * this.#part(this.#part(t - a()) ** 2);
      case 'sum-squared-error':
      case 'mean-squared-error':
        return (this.manner.slip?.name === 'factor-two' ? 0.5 : 1) * this.#part(t - a()) ** 2;
      case 'binary-cross-entropy':
        return -(t * this.#logarithm(a()) + (1 - t) * this.#logarithm(1 - a()));
      case 'cross-entropy':
        return t === 0 ? 0 : -t * this.#part(this.#logarithm(a()));
    }
  }

  #logarithm(value: number): number {
    const { slip } = this.manner;
    return slip?.name === 'other-logarithm' ? Math.log(value) / Math.log(slip.choice ?? 10) : Math.log(value);
  }

  /** \frac{E(w + ε) - E(w - ε)}{2ε} */
  #nudge({ layer, unit, from, epsilon }: Nudging): void {
    const { slip } = this.manner;
    for (const mark of ['+ε', '-ε'] as const) {
      this.#forward(1, '', mark, layer);
      this.#losses('', mark);
    }
    const quantity = slip?.name === 'output-nudged' ? `a.${this.#last}.${slip.choice ?? 1}` : 'E';
    const isOfOne = slip?.name === 'one-side-only';
    const above = this.#take(isOfOne && slip.choice === 2 ? 'E' : `${quantity}+ε`);
    const below = this.#take(isOfOne && slip.choice !== 2 ? 'E' : `${quantity}-ε`);
    const apart = isOfOne || slip?.name === 'divided-by-epsilon' ? epsilon : 2 * epsilon;
    const sign = this.document.delta === 'negative' ? -1 : 1;
    this.#write(`ΔE/2ε.${layer}.${unit}.${from}`, (sign * this.#part(above - below)) / apart);
  }

  /** What the sum over samples and outputs is divided by. */
  #divisor(): number {
    const samples = this.manner.slip?.name === 'batch-not-averaged' ? 1 : this.document.samples.length;
    return divisorByHand(this.document.loss, samples, this.#units(this.#last));
  }

  #outputError(k: number, j: number): number {
    const t = this.#worked.get(`t.${j}${this.#at(k)}`) ?? NaN;
    const a = (): number => this.#take(`a.${this.#last}.${j}${this.#at(k)}`);
    const { slip } = this.manner;
    const isTurned = this.document.delta === 'negative';
    const sign = (slip?.name === 'error-sign') === isTurned ? 1 : -1;
    const squared = this.document.loss === 'mean-squared-error' || this.document.loss === 'sum-squared-error';
    const factor = (slip?.name === 'factor-two' ? (squared ? 1 : 2) : squared ? 2 : 1) * (sign / this.#divisor());
    switch (this.document.loss) {
      case 'half-sum-squared-error':
      case 'sum-squared-error':
      case 'mean-squared-error':
      case 'half-mean-squared-error':
        return factor * this.#part(a() - t);
      case 'binary-cross-entropy':
        return (factor * this.#part(a() - t)) / this.#part(a() * this.#part(1 - a()));
      case 'cross-entropy':
        return (factor * -t) / a();
    }
  }

  #slope(l: number, j: number, at: string): number {
    const { slip } = this.manner;
    const z = (): number => this.#take(`z.${l}.${j}${at}`);
    const a = (): number => this.#take(`a.${l}.${j}${at}`);
    return slopeOf(this.#layer(l).activation, z, isMadeIn(slip, 'slope-of-sum', l) ? z : a, (value) =>
      this.#part(value),
    );
  }

  /** A whole layer for every sample, so that its gradients can be had before the layer before it. */
  #backward(l: number, k: number): void {
    const at = this.#at(k);
    for (const j of count(this.#units(l))) {
      if (l === this.#last) this.#write(`dE/da.${l}.${j}${at}`, this.#outputError(k, j));
      else this.#hidden(l, j, at);
      this.#write(`da/dz.${l}.${j}${at}`, isMadeIn(this.manner.slip, 'slope-dropped', l) ? 1 : this.#slope(l, j, at));
    }
    for (const j of count(this.#units(l))) this.#write(`dE/dz.${l}.${j}${at}`, this.#delta(l, j, at));
    if (!isMadeIn(this.manner.slip, 'delta-for-activation-gradient', l)) return;
    // Written down in its place, and gone on from as what it is.
    for (const j of count(this.#units(l))) this.#write(`dE/da.${l}.${j}${at}`, this.#take(`dE/dz.${l}.${j}${at}`));
  }

  #delta(l: number, j: number, at: string): number {
    const { slip } = this.manner;
    const gradient = (m: number): number => this.#take(`dE/da.${l}.${m}${at}`);
    if (isMadeIn(slip, 'slope-dropped', l)) return gradient(j);
    if (this.#hasShortcut(l)) return this.#shortDelta(j, at);
    const own = gradient(j) * this.#take(`da/dz.${l}.${j}${at}`);
    if (this.#layer(l).activation !== 'softmax') return own;
    const a = (m: number): number => this.#take(`a.${l}.${m}${at}`);
    return count(this.#units(l)).reduce(
      (sum, m) => (m === j ? sum : sum - this.#part(gradient(m) * a(m) * a(j))),
      this.#part(own),
    );
  }

  /** Where the loss and the activation were made for each other. */
  #hasShortcut(l: number): boolean {
    const { loss } = this.document;
    const fits = loss === 'binary-cross-entropy' || loss === 'cross-entropy';
    return l === this.#last && fits && this.manner.usesShortcut === true;
  }

  #shortDelta(j: number, at: string): number {
    const name = this.manner.slip?.name;
    const a = this.#take(`a.${this.#last}.${j}${at}`);
    const t = this.#worked.get(`t.${j}${at}`) ?? NaN;
    const isTurned = this.document.delta === 'negative';
    const error = this.#part((name === 'error-sign') === isTurned ? a - t : t - a);
    return ((name === 'factor-two' ? 2 : 1) * error) / this.#divisor();
  }

  #hidden(l: number, j: number, at: string): void {
    const { slip } = this.manner;
    const isTurned = isMadeIn(slip, 'weights-transposed', l + 1) && slip.way !== 'forward';
    const usesNew = isMadeIn(slip, 'updated-weight-used', l);
    if (usesNew) this.#updateLayer(l + 1);
    for (const m of count(this.#units(l + 1))) {
      const [row, column] = isTurned ? this.#turned(l + 1, m, j) : [m, j];
      const w = usesNew ? this.#take(`w+.${l + 1}.${m}.${j}`) : this.#weight(l + 1, row, column);
      this.#write(`dE/da.${l}.${j}${at}<${m}`, this.#take(`dE/dz.${l + 1}.${m}${at}`) * w);
    }
    const paths = count(this.#units(l + 1)).filter(
      (m) => !(isMadeIn(slip, 'path-missed', l) && (slip.choice ?? 1) <= this.#units(l + 1) && m !== slip.choice),
    );
    this.#write(
      `dE/da.${l}.${j}${at}`,
      paths.reduce((sum, m) => sum + this.#take(`dE/da.${l}.${j}${at}<${m}`), 0),
    );
  }

  /** \frac{\partial E}{\partial x}, by every path out of an input. */
  #inputs(k: number): void {
    const { slip } = this.manner;
    const at = this.#at(k);
    const isTurned = isMadeIn(slip, 'weights-transposed', 1) && slip.way !== 'forward';
    for (const i of count(this.document.inputs)) {
      const sum = count(this.#units(1)).reduce((all, m) => {
        const [row, column] = isTurned ? this.#turned(1, m, i) : [m, i];
        return all + this.#part(this.#take(`dE/dz.1.${m}${at}`) * this.#weight(1, row, column));
      }, 0);
      this.#write(`dE/dx.${i}${at}`, sum);
    }
  }

  #gradients(): void {
    for (const l of count(this.#last)) this.#gradientsOf(l);
  }

  #gradientsOf(l: number): void {
    const { slip } = this.manner;
    const several = this.document.samples.length > 1;
    for (const j of count(this.#units(l))) {
      for (const i of count(this.#units(l - 1))) {
        const before = this.#units(l - 1);
        const distance = isMadeIn(slip, 'wrong-input', l) ? (slip.choice ?? 1) : 0;
        const from = distance < before ? ((i - 1 + distance) % before) + 1 : i;
        for (const k of this.#samples()) {
          const at = this.#at(k);
          const source = l === 1 ? (this.#worked.get(`x.${from}${at}`) ?? NaN) : this.#take(`a.${l - 1}.${from}${at}`);
          this.#write(`dE/dw.${l}.${j}.${i}${at}`, this.#gradientPart(l, j, at, source));
        }
        if (several) {
          const sum = this.#samples().reduce((all, k) => all + this.#take(`dE/dw.${l}.${j}.${i}@${k}`), 0);
          this.#write(`dE/dw.${l}.${j}.${i}`, sum);
        }
      }
    }
    const { bias, units } = this.#layer(l);
    if (bias.kind === 'none') return;
    const isZero = slip?.name === 'bias-gradient-zero';
    const ofUnit = (j: number): number =>
      this.#samples().reduce((all, k) => all + this.#take(`dE/dz.${l}.${j}${this.#at(k)}`), 0);
    if (bias.kind === 'per-unit') {
      for (const j of count(units)) this.#write(`dE/db.${l}.${j}`, isZero ? 0 : ofUnit(j));
      return;
    }
    const chosen = isMadeIn(slip, 'shared-bias-once', l) ? [slip.choice ?? 1] : count(units);
    this.#write(`dE/db.${l}`, isZero ? 0 : chosen.reduce((all, j) => all + ofUnit(j), 0));
  }

  #gradientPart(l: number, j: number, at: string, source: number): number {
    const { smallFactorsFirst, given, slip } = this.manner;
    const isDeltaAtHand = this.#hasShortcut(l) || hasDeltaAtHand(slip, l, this.#last);
    const isChain = this.#layer(l).activation !== 'softmax' && !isDeltaAtHand;
    // What is given is gone on with.
    if (!isChain || !smallFactorsFirst || given?.has(`dE/dz.${l}.${j}${at}`))
      return this.#take(`dE/dz.${l}.${j}${at}`) * source;
    return this.#take(`dE/da.${l}.${j}${at}`) * this.#part(this.#take(`da/dz.${l}.${j}${at}`) * source);
  }

  #update(): void {
    for (const l of count(this.#last)) this.#updateLayer(l);
  }

  #updateLayer(l: number): void {
    if (!this.#worked.has(`dE/dw.${l}.1.1`)) this.#gradientsOf(l);
    const { manner, document } = this;
    updateParameters(this.#layer(l), l, {
      rate: document.delta === 'negative' ? -document.learningRate : document.learningRate,
      slip: manner.slip,
      take: (id) => this.#take(id),
      write: (id, value) => this.#write(id, value),
    });
  }
}
