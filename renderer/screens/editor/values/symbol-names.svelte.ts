import type { PrintedSymbol } from '../../../../engine/printing/printed.ts';
import type { WellFormedQuantityId } from '../../../../engine/quantities/quantity-name.ts';
import { tooLarge } from '../../../../exercises/editor/too-large.ts';
import { engine } from '../../../shell/engine-client/engine.ts';
import { sizesText } from '../document/shape.ts';
import type { WantedValues } from './wanted-values.ts';

/** How quantities are written. Asked for as they are wanted, and kept as long as they stay the same. */
export class SymbolNames {
  #symbols = $state.raw<Readonly<Record<string, PrintedSymbol>>>({});
  #rateSymbol = $state('η');
  /** What the symbols depend on, now and of those that are there: the shape of the network, and no number in it. */
  #shape = '';
  #shownShape = '';
  #asked: readonly string[] = [];

  symbol(quantity: WellFormedQuantityId): PrintedSymbol | undefined {
    return this.#symbols[quantity];
  }

  /** The letter of the learning rate. */
  get rateSymbol(): string {
    return this.#rateSymbol;
  }

  async follow({ quantities, kinds, ...wanted }: WantedValues): Promise<void> {
    const shape = shapeOf(wanted);
    if (shape !== this.#shape) this.#asked = [];
    this.#shape = shape;
    const unnamed = quantities.filter((id) => !this.#symbols[id] || shape !== this.#shownShape);
    await Promise.all([
      this.#ask({ ...wanted, kinds, quantities: [] }),
      this.#ask({ ...wanted, kinds: [], quantities: unnamed }),
    ]);
  }

  async #ask(wanted: Omit<WantedValues, 'precision'>): Promise<void> {
    const { notation, sample, kinds, quantities } = wanted;
    // Over the whole batch, a symbol names no sample.
    const network =
      sample === 'all' ? { ...wanted.network, samples: wanted.network.samples.slice(0, 1) } : wanted.network;
    const key = `${sample} ${kinds.join(' ')} ${quantities.join(' ')}`;
    if (this.#asked.includes(key) || (kinds.length === 0 && quantities.length === 0)) return;
    if (tooLarge(network)) return;
    const shape = this.#shape;
    this.#asked = [...this.#asked, key];
    const outcome = await engine.call('symbols', {
      network,
      notation,
      kinds,
      quantities,
      ...(sample === 'all' ? {} : { sample }),
    });
    if (shape !== this.#shape) return;
    if (!outcome.ok) {
      this.#asked = this.#asked.filter((one) => one !== key);
      return;
    }
    const { symbols, rateSymbol } = outcome.value;
    this.#symbols = this.#shownShape === shape ? { ...this.#symbols, ...symbols } : symbols;
    this.#shownShape = shape;
    this.#rateSymbol = rateSymbol.text;
  }
}

function shapeOf({ network, notation }: Pick<WantedValues, 'network' | 'notation'>): string {
  const biases = network.layers.map(({ bias }) => bias.kind).join(' ');
  const conventions = `${network.delta ?? ''} ${network.numbering ?? ''}`;
  return `${notation} ${conventions} ${sizesText(network)} ${biases} ${network.loss} ${network.samples.length > 1}`;
}
