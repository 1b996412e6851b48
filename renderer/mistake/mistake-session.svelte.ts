import type { WorkbookError } from '../../engine/contract/errors.ts';
import type { Judgement } from '../../exercises/contract/drill-views.ts';
import type { MistakeSheet, RevealedMistake } from '../../exercises/contract/mistake-views.ts';
import type { CountedVerdict, NewAttempt } from '../database/attempt.ts';
import { recordCheck } from '../database/attempts.ts';
import type { StorageProblem } from '../database/stored.ts';
import { engine } from '../engine-client/engine.ts';

/** What came of the last mark; `none` where no line was chosen. */
type Mark = 'none' | 'wrong' | 'right';

/** What is judged: a line's figure that was marked as wrong, or its repair. */
interface Judged {
  readonly line: number;
  readonly typed: string;
  readonly reading: string;
  readonly verdict: CountedVerdict;
}

/** One learner at one page with a mistake: the line that is marked, then its repair. */
export class MistakeSession {
  #chosen = $state<number>();
  #typed = $state('');
  #mark = $state.raw<{ readonly line: number | undefined; readonly came: Mark }>();
  #repair = $state.raw<{ readonly typed: string; readonly judgement: Judgement }>();
  #revealed = $state.raw<RevealedMistake>();
  #checking = $state(false);
  #engineProblem = $state<WorkbookError>();
  #storageProblem = $state<StorageProblem>();

  constructor(readonly sheet: MistakeSheet) {}

  get chosen(): number | undefined {
    return this.#chosen;
  }

  set chosen(line: number | undefined) {
    this.#chosen = line;
  }

  get typed(): string {
    return this.#typed;
  }

  set typed(typed: string) {
    this.#typed = typed;
  }

  get checking(): boolean {
    return this.#checking;
  }

  get engineProblem(): WorkbookError | undefined {
    return this.#engineProblem;
  }

  get storageProblem(): StorageProblem | undefined {
    return this.#storageProblem;
  }

  /** What was said of the line that is chosen now; nothing once another is. */
  get mark(): Mark | undefined {
    return this.#mark?.line === this.#chosen ? this.#mark?.came : undefined;
  }

  /** The line to be repaired, once it is found. */
  get found(): number | undefined {
    return this.#mark?.came === 'right' ? this.#mark.line : undefined;
  }

  /** What was said of what stands in the field now. */
  get judgement(): Judgement | undefined {
    return this.#repair?.typed === this.#typed ? this.#repair.judgement : undefined;
  }

  get revealed(): RevealedMistake | undefined {
    return this.#revealed;
  }

  /** Marks the chosen line; once it is found, checks its repair. What has been said already is not said again. */
  async check(now: number, nextId: () => string): Promise<void> {
    if (this.#checking || this.#revealed) return;
    if (this.#chosen === undefined) {
      this.#mark = { line: undefined, came: 'none' };
    } else if (this.found === undefined) {
      if (this.mark !== 'wrong') await this.#ask({ line: this.#chosen, typed: null }, now, nextId);
    } else if (!this.judgement) {
      await this.#ask({ line: this.found, typed: this.#typed }, now, nextId);
    }
  }

  /** Giving up is no answer: it is told what there was to find, and nothing is stored. */
  async giveUp(): Promise<void> {
    if (this.#checking || this.#revealed) return;
    this.#checking = true;
    const asked = { mistake: this.sheet.id, line: this.found ?? null, typed: null, reveal: true };
    const outcome = await engine.call('checkMistake', asked);
    this.#engineProblem = outcome.ok ? undefined : outcome.error;
    if (outcome.ok) this.#revealed = outcome.value.revealed;
    this.#checking = false;
  }

  /** What is judged is stored before it is told. */
  async #ask(asked: { line: number; typed: string | null }, now: number, nextId: () => string): Promise<void> {
    this.#checking = true;
    const { line, typed } = asked;
    const outcome = await engine.call('checkMistake', { mistake: this.sheet.id, ...asked });
    this.#engineProblem = outcome.ok ? undefined : outcome.error;
    if (outcome.ok) {
      const { line: came, repair: judgement, revealed } = outcome.value;
      const claimed = this.sheet.lines[line]?.claimed ?? '';
      if (came === 'wrong') {
        await this.#record({ line, typed: claimed, reading: claimed, verdict: came }, now, nextId);
      } else if (judgement && judgement.verdict !== 'invalid' && judgement.verdict !== 'coarse') {
        const { reading, verdict } = judgement;
        await this.#record({ line, typed: typed ?? '', reading, verdict }, now, nextId);
      }
      this.#mark = { line, came: came === 'correct' ? 'right' : 'wrong' };
      if (judgement) this.#repair = { typed: typed ?? '', judgement };
      this.#revealed = revealed;
    }
    this.#checking = false;
  }

  async #record({ line, ...judged }: Judged, at: number, nextId: () => string): Promise<void> {
    const marked = this.sheet.lines[line];
    if (!marked) return;
    const { id: drill, example, decimals } = this.sheet;
    const { quantity, symbol } = marked;
    const attempt: NewAttempt = {
      id: nextId(),
      at,
      check: nextId(),
      drill,
      mode: 'alone',
      example,
      quantity,
      symbol: symbol.text,
      role: symbol.role,
      precision: { decimals },
      hints: 0,
      took: null,
      ...judged,
    };
    const stored = await recordCheck([attempt]);
    this.#storageProblem = stored.ok ? undefined : stored.problem;
  }
}
