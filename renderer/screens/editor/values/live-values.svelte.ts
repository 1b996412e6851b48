import { untrack } from 'svelte';
import type { WorkbookError } from '../../../../engine/contract/errors.ts';
import type { Outcome } from '../../../../engine/contract/outcome.ts';
import type { PrintedSymbol } from '../../../../engine/printing/printed.ts';
import type { WellFormedQuantityId } from '../../../../engine/quantities/quantity-name.ts';
import type {
  BatchSpread,
  BatchValues,
  LiveValue,
  LiveValues as Values,
} from '../../../../exercises/contract/editor-views.ts';
import { tooLarge } from '../../../../exercises/editor/too-large.ts';
import { engine } from '../../../shell/engine-client/engine.ts';
import type { EditorDesk } from '../editor-desk.svelte.ts';
import { SymbolNames } from './symbol-names.svelte.ts';
import { wantedValues, type WantedValues } from './wanted-values.ts';

/** Every value of a network as it is now. While the engine is at one state, of those that come after it only the last counts. */
export class LiveValues {
  readonly #names = new SymbolNames();
  #values = $state.raw<Readonly<Record<string, LiveValue>>>({});
  #spreads = $state.raw<Readonly<Record<string, BatchSpread>>>({});
  #problem = $state.raw<WorkbookError>();
  #wanted: WantedValues | undefined;
  #asking = false;

  /** A quantity's value, written at the precision asked for. */
  shown(quantity: WellFormedQuantityId): string | undefined {
    return this.#values[quantity]?.shown;
  }

  /** Where the whole batch is shown: what a quantity that each sample has comes to, by its id without a sample. */
  spread(quantity: WellFormedQuantityId): BatchSpread | undefined {
    return this.#spreads[quantity];
  }

  /** Whether an id that was handed over, as by what was pressed, names something on the page, and as what. */
  standing(quantity: string): 'value' | 'spread' | undefined {
    if (this.#spreads[quantity]) return 'spread';
    return this.#values[quantity] && 'value';
  }

  symbol(quantity: WellFormedQuantityId): PrintedSymbol | undefined {
    return this.#names.symbol(quantity);
  }

  /** The letter of the learning rate. */
  get rateSymbol(): string {
    return this.#names.rateSymbol;
  }

  /** Why there are no values: an input so large that a result is no number. */
  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** Works out what the desk shows as soon as the engine is free. */
  async follow(desk: EditorDesk): Promise<void> {
    const wanted = wantedValues(desk);
    void untrack(() => this.#names.follow(wanted));
    this.#wanted = wanted;
    if (this.#asking) return;
    this.#asking = true;
    while (this.#wanted) {
      const asked = this.#wanted;
      this.#wanted = undefined;
      const outcome = await valuesOf(asked);
      this.#problem = outcome.ok ? undefined : outcome.error;
      this.#values = outcome.ok ? outcome.value.values : {};
      this.#spreads = outcome.ok && 'spreads' in outcome.value ? outcome.value.spreads : {};
    }
    this.#asking = false;
  }
}

function valuesOf(wanted: WantedValues): Promise<Outcome<Values | BatchValues>> {
  const { network, precision, sample, kinds, quantities } = wanted;
  // What would only be refused is not sent: to copy it for that holds the page up at every key.
  const error = tooLarge(network);
  if (error) return Promise.resolve({ ok: false, error });
  const asked = { network, precision, kinds, quantities };
  return sample === 'all' ? engine.call('batchValues', asked) : engine.call('liveValues', { ...asked, sample });
}
