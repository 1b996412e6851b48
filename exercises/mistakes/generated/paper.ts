import { Checker } from '../../../engine/checking/checker.ts';
import type { Verdict } from '../../../engine/checking/verdict.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { LocalizedText } from '../../../engine/network/document.ts';
import { writeNumber } from '../../../engine/precision/precision.ts';
import type { Solution } from '../../../engine/solution/solution.ts';
import type { Judgement } from '../../contract/drill-views.ts';
import { judgeRepair, verdictOnRepair, type Figure } from '../judge-repair.ts';
import type { MistakeDrill } from '../mistake-drill.ts';
import type { MistakenWork } from './mistaken-work.ts';
import { sentences } from './sentences.ts';

/** The lines as they stand there, and the checker that looks at them. */
export class Paper {
  readonly #checker: Checker;
  /** What stands before the first wrong line, which is right. */
  readonly #before: readonly Figure[];

  constructor(
    readonly solution: Solution,
    readonly work: MistakenWork,
    readonly decimals: number,
  ) {
    this.#checker = new Checker(solution);
    this.#before = [...work.given, ...work.lines.slice(0, work.wrong)].map(({ quantity, written }) =>
      this.#figure(quantity, this.write(written)),
    );
  }

  /** Whether the right value is taken for right, and the wrong one for the mistake that was made and for no other. */
  get isPlain(): boolean {
    const [wrong, right] = [this.#verdict(this.wrongLine.claimed), this.#verdict(this.right)];
    return right.verdict === 'correct' && wrong.verdict === 'mistake' && wrong.found.name === this.work.name;
  }

  get worked(): MistakeDrill['worked'] {
    return this.work.given.map(({ quantity, written }) => ({ quantity, claimed: this.write(written) }));
  }

  get lines(): MistakeDrill['lines'] {
    return this.work.lines.map(({ quantity, written }, index) => ({
      place: String(index + 1),
      quantity,
      claimed: this.write(written),
    }));
  }

  get right(): string {
    return this.write(this.work.right);
  }

  get wrongLine(): MistakeDrill['lines'][number] {
    const found = this.lines[this.work.wrong];
    if (!found) throw new RangeError(`no line ${this.work.wrong}`);
    return found;
  }

  readonly judge = (typed: string): Judgement =>
    judgeRepair(this.#checker, this.#before, this.#figure(this.wrongLine.quantity, typed));

  readonly write = (value: number): string => writeNumber(value, { decimals: this.decimals });

  #verdict(typed: string): Verdict {
    return verdictOnRepair(this.#checker, this.#before, this.#figure(this.wrongLine.quantity, typed));
  }

  #figure(quantity: QuantityId, typed: string): Figure {
    return { quantity, typed, decimals: this.decimals };
  }
}

/** What is told of a drill that was made up. */
export interface MadeUpDrill {
  readonly id: string;
  readonly title: LocalizedText;
  readonly generated: NonNullable<MistakeDrill['generated']>;
}

/** The drill that asks for the mistake on a paper. */
export function drillOf(madeUp: MadeUpDrill, paper: Paper): MistakeDrill {
  const { solution, work, decimals, worked, lines, right } = paper;
  return {
    ...madeUp,
    example: null,
    solution,
    precision: { decimals },
    worked,
    lines,
    decimals,
    judgeRepair: paper.judge,
    revealed: { line: work.wrong, right, letters: null, class: 'wrong-value', explanation: sentences[work.name] },
  };
}
