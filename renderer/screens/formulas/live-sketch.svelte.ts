import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { FormulaSketch } from '../../../exercises/contract/formula-views.ts';
import type { GraphView } from '../../../exercises/contract/graph-views.ts';
import type { ShownQuantity } from '../../../exercises/contract/network-views.ts';
import { quantitiesOf } from '../../parts/graph-values/quantities-of.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { OnlyLatest } from '../../shell/engine-client/only-latest.ts';
import type { FormulaDesk } from './formula-desk.svelte.ts';

interface Asked {
  readonly formula: FormulaDocument;
  readonly precision: Precision;
}

/** What a formula comes to as it is now. Its graph is laid out anew only where more than a number has changed. */
export class LiveSketch {
  #sketch = $state.raw<FormulaSketch>();
  #graph = $state.raw<GraphView | null>(null);
  #symbols = $state.raw<FormulaSketch['symbols']>({});
  #problem = $state.raw<WorkbookError>();
  #drawn: string | undefined;
  readonly #latest = new OnlyLatest<Asked>((asked) => this.#ask(asked));

  /** Undefined until the engine has answered. */
  get sketch(): FormulaSketch | undefined {
    return this.#sketch;
  }

  get graph(): GraphView | null {
    return this.#graph;
  }

  /** What stands on the graph, by id. */
  readonly quantities: Readonly<Record<string, ShownQuantity>> = $derived(
    quantitiesOf(this.#sketch?.values ?? {}, this.#symbols),
  );

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** Works out what the desk shows as soon as the engine is free. */
  async follow({ formula, precision }: FormulaDesk): Promise<void> {
    await this.#latest.want({ formula, precision });
  }

  async #ask({ formula, precision }: Asked): Promise<void> {
    const structure = structureOf(formula);
    const isDrawn = structure !== this.#drawn;
    const outcome = await engine.call('sketchFormula', { formula, precision, isDrawn });
    this.#problem = outcome.ok ? undefined : outcome.error;
    if (!outcome.ok) return;
    // While a number stands where the formula has no value, the graph of before stays.
    if (isDrawn) {
      this.#graph = outcome.value.graph;
      this.#symbols = outcome.value.symbols;
      this.#drawn = outcome.value.graph ? structure : undefined;
    }
    this.#sketch = outcome.value;
  }
}

const structureOf = ({ lines, output, granularity = 'operations', given, parameters = [] }: FormulaDocument): string =>
  JSON.stringify([lines, output, granularity, Object.keys(given), parameters]);
