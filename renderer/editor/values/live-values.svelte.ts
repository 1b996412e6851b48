import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { NetworkDocument, NotationName } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { PrintedSymbol } from '../../../engine/printing/printed.ts';
import type { LiveValue, ValueKind } from '../../../exercises/contract/editor-views.ts';
import { engine } from '../../engine-client/engine.ts';
import { sizesText } from '../document/shape.ts';

interface Asked {
  readonly network: NetworkDocument;
  readonly precision: Precision;
  readonly sample: number | 'all';
  /** All where undefined. */
  readonly kinds: readonly ValueKind[] | undefined;
}

/** Every value of a network as it is now. While the engine is at one state, of those that come after it only the last counts. */
export class LiveValues {
  #values = $state.raw<Readonly<Record<string, LiveValue>>>({});
  #symbols = $state.raw<Readonly<Record<string, PrintedSymbol>>>({});
  #rateSymbol = $state('η');
  #problem = $state.raw<WorkbookError>();
  #wanted: Asked | undefined;
  #asking = false;
  #namedFor = '';

  /** A quantity's value, written at the precision asked for. */
  shown(quantity: string): string | undefined {
    return this.#values[quantity]?.shown;
  }

  symbol(quantity: string): PrintedSymbol | undefined {
    return this.#symbols[quantity];
  }

  /** The letter of the learning rate. */
  get rateSymbol(): string {
    return this.#rateSymbol;
  }

  /** Why there are no values: an input so large that a result is no number. */
  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** Works out this state as soon as the engine is free. */
  async follow(asked: Asked): Promise<void> {
    this.#wanted = asked;
    if (this.#asking) return;
    this.#asking = true;
    while (this.#wanted) {
      const { network, precision, sample, kinds } = this.#wanted;
      this.#wanted = undefined;
      const only = { ...(sample === 'all' ? {} : { sample }), ...(kinds ? { kinds: [...kinds] } : {}) };
      const outcome = await engine.call('liveValues', { network, precision, ...only });
      this.#problem = outcome.ok ? undefined : outcome.error;
      this.#values = outcome.ok ? outcome.value.values : {};
    }
    this.#asking = false;
  }

  /** Symbols depend on the shape of a network, and on no number in it. */
  async name(network: NetworkDocument, notation: NotationName): Promise<void> {
    const kinds = network.layers.map(({ bias }) => bias.kind).join(' ');
    const shape = `${notation} ${sizesText(network)} ${kinds} ${network.loss} ${network.samples.length}`;
    if (shape === this.#namedFor) return;
    this.#namedFor = shape;
    const outcome = await engine.call('symbols', { network, notation });
    if (!outcome.ok || shape !== this.#namedFor) return;
    this.#symbols = outcome.value.symbols;
    this.#rateSymbol = outcome.value.rateSymbol.text;
  }
}
