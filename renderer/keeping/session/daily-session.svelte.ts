import type { CalendarDate, SessionDrill } from '../../../exercises/contract/learning-views.ts';
import type { LearningSummary } from '../../../exercises/review/summary/learning-summary.ts';
import type { Session } from '../database/session.ts';
import { beginSession, keepSession, latestSession } from '../database/sessions.ts';
import { keepSummary } from '../database/summaries.ts';
import type { StorageProblem } from '../database/stored.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { watch } from '../database/watch.ts';

/**
 * The session that was begun last. It lies in the record as it is planned and with every step, so
 * that leaving, reloading or a crash goes on with the same drills.
 */
export class DailySession {
  readonly #now: () => number;
  #session = $state.raw<Session>();
  #isRead = $state(false);
  #problem = $state.raw<StorageProblem>();

  /** @param now in milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Undefined before the first, and until the record has answered. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Whether the record has answered. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Why it could not be kept; it goes on all the same. */
  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /** Follows the record until told to stop; what could not be kept goes on as it is here. */
  follow(): () => void {
    const latest = (database: WorkbookDatabase) => latestSession(database, this.#now());
    return watch(latest, (stored) => {
      if (!stored.ok || this.#problem) return;
      this.#session = stored.value;
      this.#isRead = true;
    });
  }

  /** One of that day that is under way goes on, whatever was planned now. */
  async begin(date: CalendarDate, drills: readonly SessionDrill[], summary: LearningSummary): Promise<Session> {
    await keepSummary('session', summary);
    const session = { date, drills, done: 0, begun: this.#now() };
    this.#session = session;
    const begun = await beginSession(session);
    this.#problem = begun.ok ? undefined : begun.problem;
    if (begun.ok) this.#session = begun.value;
    return begun.ok ? begun.value : session;
  }

  /** Goes on with more drills, once the others are done. */
  extend(session: Session, more: readonly SessionDrill[]): Promise<Session> {
    return this.#keep({ ...session, drills: [...session.drills, ...more] });
  }

  /** So many drills, from the first on, are behind the learner; what was done stays done. */
  async advance(session: Session, done: number): Promise<Session> {
    return done > session.done ? this.#keep({ ...session, done }) : session;
  }

  async #keep(session: Session): Promise<Session> {
    this.#session = session;
    const stored = await keepSession(session);
    this.#problem = stored.ok ? undefined : stored.problem;
    return session;
  }
}

export const dailySession = new DailySession(Date.now);
