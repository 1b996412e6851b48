import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { DeltaSign, NotationName, Numbering } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { DrillChoice } from '../../../exercises/contract/drill-views.ts';
import type { RuleTexts, WorkedExample } from '../../../exercises/contract/worked-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';

/** How the reader has set the page: as the document has it where undefined. */
export interface Setting {
  readonly notation?: NotationName;
  readonly delta?: DeltaSign;
  readonly numbering?: Numbering;
  readonly precision?: Precision;
  /** Numbers of the reader's own, as typed, by their path in the network document. */
  readonly numbers?: Readonly<Record<string, string>>;
}

/** One reader at one example: its lines in the notation and precision chosen, and how far they have been read. */
export class ExampleReading {
  #worked = $state.raw<WorkedExample>();
  #rules = $state.raw<RuleTexts>();
  #drills = $state.raw<readonly DrillChoice[]>([]);
  #problem = $state<WorkbookError>();
  #refused = $state<WorkbookError>();
  #setting: Setting = {};
  /** With what was asked for since and is not worked out yet. */
  #wanted: Setting = {};
  #hasOwnNumbers = $state(false);
  #byStep = $state(false);
  #read = $state(1);
  #asked = 0;

  constructor(readonly example: string) {}

  get worked(): WorkedExample | undefined {
    return this.#worked;
  }

  get rules(): RuleTexts | undefined {
    return this.#rules;
  }

  /** Every drill on the example's network. */
  get drills(): readonly DrillChoice[] {
    return this.#drills;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** Whether what is worked is no longer what the document works. */
  get hasOwnNumbers(): boolean {
    return this.#hasOwnNumbers;
  }

  /** Whether lines appear one after the other rather than all at once. */
  get byStep(): boolean {
    return this.#byStep;
  }

  set byStep(wanted: boolean) {
    this.#byStep = wanted;
    this.#read = 1;
  }

  get total(): number {
    return this.#worked?.stages.reduce((sum, { lines }) => sum + lines.length, 0) ?? 0;
  }

  /** How many lines are on the page. */
  get read(): number {
    return this.#byStep ? Math.min(this.#read, this.total) : this.total;
  }

  readNext(): void {
    this.#read += 1;
  }

  /** Why the numbers put in cannot be used, beside the page as it was before. */
  get refused(): WorkbookError | undefined {
    return this.#refused;
  }

  /** Changes what is named and keeps the rest, what was asked for a moment ago too. */
  async open(change: Setting): Promise<void> {
    const setting = { ...this.#wanted, ...change };
    this.#wanted = setting;
    const turn = (this.#asked += 1);
    const [worked, rules, drills] = await Promise.all([
      engine.call('workExample', { example: this.example, ...setting }),
      engine.call('rules', null),
      engine.call('drillsFor', { example: this.example }),
    ]);
    if (turn !== this.#asked) return;
    this.#refused = !worked.ok && this.#worked ? worked.error : undefined;
    if (this.#refused) {
      this.#wanted = this.#setting;
      return;
    }
    this.#problem = worked.ok ? (rules.ok ? undefined : rules.error) : worked.error;
    if (worked.ok) this.#worked = worked.value;
    if (worked.ok) {
      this.#setting = setting;
      this.#hasOwnNumbers = Object.keys(setting.numbers ?? {}).length > 0;
    }
    if (rules.ok) this.#rules = rules.value;
    if (drills.ok) this.#drills = drills.value;
  }
}
