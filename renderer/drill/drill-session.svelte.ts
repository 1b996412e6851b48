import type { WorkbookError } from '../../engine/contract/errors.ts';
import type { DrillField, DrillSheet, Judgement } from '../../exercises/contract/views.ts';
import { recordCheck } from '../database/attempts.ts';
import type { NewAttempt } from '../database/attempt.ts';
import type { Fields } from '../database/draft.ts';
import { saveDraft } from '../database/drafts.ts';
import type { StorageProblem } from '../database/stored.ts';
import { engine } from '../engine-client/engine.ts';

type AskedField = DrillField & { readonly symbol: { readonly text: string; readonly role: NewAttempt['role'] } };

/** What came of the last check. */
export interface CheckResult {
  readonly right: number;
  readonly judged: number;
}

/** One learner at one drill: what stands in the fields, and what was said of it. */
export class DrillSession {
  readonly #fields = $state<Record<string, string>>({});
  #judgements = $state<Readonly<Record<string, { readonly typed: string; readonly judgement: Judgement }>>>({});
  #wantsGradients = $state(false);
  #checking = $state(false);
  #result = $state<CheckResult>();
  #engineProblem = $state<WorkbookError>();
  #storageProblem = $state<StorageProblem>();

  constructor(
    readonly sheet: DrillSheet,
    draft: Fields,
  ) {
    this.#fields = { ...draft };
    this.#wantsGradients = sheet.rows.some(({ gradient }) => (draft[gradient.quantity] ?? '') !== '');
  }

  get wantsGradients(): boolean {
    return this.#wantsGradients;
  }

  set wantsGradients(wanted: boolean) {
    this.#wantsGradients = wanted;
  }

  get checking(): boolean {
    return this.#checking;
  }

  get result(): CheckResult | undefined {
    return this.#result;
  }

  get engineProblem(): WorkbookError | undefined {
    return this.#engineProblem;
  }

  get storageProblem(): StorageProblem | undefined {
    return this.#storageProblem;
  }

  /** The fields on screen, in the order they are worked through. */
  get asked(): readonly AskedField[] {
    return this.sheet.rows.flatMap(({ gradient, updated }) => (this.#wantsGradients ? [gradient, updated] : [updated]));
  }

  typed(quantity: string): string {
    return this.#fields[quantity] ?? '';
  }

  /** Keeps what is typed at once: nothing is lost by leaving, reloading or a crash. */
  async type(quantity: string, typed: string): Promise<void> {
    this.#fields[quantity] = typed;
    const stored = await saveDraft(this.sheet.id, $state.snapshot(this.#fields));
    if (!stored.ok) this.#storageProblem = stored.problem;
  }

  /** What was said of what stands in the field now; nothing once it has been changed. */
  judgement(quantity: string): Judgement | undefined {
    const last = this.#judgements[quantity];
    return last?.typed === this.typed(quantity) ? last.judgement : undefined;
  }

  /**
   * Checks every answer that was not checked as it stands. With nothing typed at all, the fields say so.
   * What is judged is stored before it is told; what is not a number counts for nothing.
   */
  async check(now: number, nextId: () => string): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    this.#engineProblem = undefined;
    const filled = this.asked.filter(({ quantity }) => this.typed(quantity).trim() !== '');
    const due = filled.length === 0 ? this.asked.filter(({ optional }) => !optional) : filled;
    const answers = due
      .filter(({ quantity }) => this.judgement(quantity) === undefined)
      .map(({ quantity }) => ({ quantity, typed: this.typed(quantity) }));
    const outcome = await engine.call('checkAnswers', { drill: this.sheet.id, answers });
    if (outcome.ok) {
      await this.#record(outcome.value, answers, now, nextId);
      const told = answers.flatMap((answer, index) => {
        const judgement = outcome.value[index];
        return judgement ? [[answer.quantity, { typed: answer.typed, judgement }] as const] : [];
      });
      this.#judgements = { ...this.#judgements, ...Object.fromEntries(told) };
      this.#result = this.#count();
    } else {
      this.#engineProblem = outcome.error;
    }
    this.#checking = false;
  }

  /** The first field that is not right yet, to go on with. */
  get nextField(): string | undefined {
    return this.asked.find(({ quantity }) => this.judgement(quantity)?.verdict !== 'correct')?.quantity;
  }

  async #record(
    judgements: readonly Judgement[],
    answers: readonly { readonly quantity: string; readonly typed: string }[],
    at: number,
    nextId: () => string,
  ): Promise<void> {
    const check = nextId();
    const attempts = judgements.flatMap((judgement, index): NewAttempt[] => {
      const field = this.asked.find(({ quantity }) => quantity === judgement.quantity);
      if (judgement.verdict === 'invalid' || !field) return [];
      return [
        {
          id: nextId(),
          at,
          check,
          drill: this.sheet.id,
          example: this.sheet.example,
          quantity: judgement.quantity,
          symbol: field.symbol.text,
          role: field.symbol.role,
          typed: answers[index]?.typed ?? '',
          reading: judgement.reading,
          decimals: field.decimals,
          verdict: judgement.verdict,
        },
      ];
    });
    if (attempts.length === 0) return;
    const stored = await recordCheck(attempts);
    this.#storageProblem = stored.ok ? undefined : stored.problem;
  }

  #count(): CheckResult | undefined {
    const verdicts = this.asked.map(({ quantity }) => this.judgement(quantity)?.verdict);
    const judged = verdicts.filter((verdict) => verdict === 'correct' || verdict === 'wrong').length;
    if (judged === 0) return undefined;
    return { right: verdicts.filter((verdict) => verdict === 'correct').length, judged };
  }
}
