import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { DrillChoice } from '../../../exercises/contract/drill-views.ts';
import type { FormulaSketch, TemplateView, WorkedFormula } from '../../../exercises/contract/formula-views.ts';
import type { ShownQuantity } from '../../../exercises/contract/network-views.ts';
import { quantitiesOf } from '../../parts/graph-values/quantities-of.ts';
import { engine } from '../../shell/engine-client/engine.ts';

/** What values on a template's page are rounded to. */
const precision: Precision = { decimals: 4 };

/** A template in the sizes chosen, worked. */
export class TemplateReading {
  readonly #template: string;
  #sizes: Readonly<Record<string, string>> = {};
  #view = $state.raw<TemplateView>();
  #sketch = $state.raw<FormulaSketch>();
  #worked = $state.raw<WorkedFormula>();
  #drills = $state.raw<readonly DrillChoice[]>([]);
  #problem = $state.raw<WorkbookError>();
  #asked = 0;

  constructor(template: string) {
    this.#template = template;
    void this.#read();
  }

  /** Undefined until it is there. */
  get view(): TemplateView | undefined {
    return this.#view;
  }

  get sketch(): FormulaSketch | undefined {
    return this.#sketch;
  }

  get worked(): WorkedFormula | undefined {
    return this.#worked;
  }

  /** On it in its usual sizes. */
  get drills(): readonly DrillChoice[] {
    return this.#drills;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  readonly quantities: Readonly<Record<string, ShownQuantity>> = $derived(
    this.#sketch ? quantitiesOf(this.#sketch.values, this.#sketch.symbols) : {},
  );

  choose(size: string, value: string): void {
    this.#sizes = { ...this.#sizes, [size]: value };
    void this.#read();
  }

  async #read(): Promise<void> {
    const turn = (this.#asked += 1);
    const view = await engine.call('template', { template: this.#template, sizes: this.#sizes });
    if (turn !== this.#asked) return;
    this.#problem = view.ok ? undefined : view.error;
    if (!view.ok) return;
    const { formula } = view.value;
    const [sketch, worked, drills] = await Promise.all([
      engine.call('sketchFormula', { formula, precision, isDrawn: true }),
      engine.call('workFormula', { formula, precision }),
      engine.call('drillsFor', { template: this.#template }),
    ]);
    if (turn !== this.#asked) return;
    const failed = [sketch, worked, drills].find(({ ok }) => !ok);
    if (failed && !failed.ok) this.#problem = failed.error;
    this.#view = view.value;
    this.#sketch = sketch.ok ? sketch.value : undefined;
    this.#worked = worked.ok ? worked.value : undefined;
    this.#drills = drills.ok ? drills.value : [];
  }
}
