import type { Outcome } from '../../../engine/contract/outcome.ts';
import type { LearningSummary } from '../../../exercises/review/summary/learning-summary.ts';
import { connection } from '../database/connection.ts';
import { attemptsAfter, countAfter, countUpTo } from '../database/learning-log.ts';
import { keepSummary, loadSummary } from '../database/summaries.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { engine } from '../../shell/engine-client/engine.ts';

export interface FoldProgress {
  readonly done: number;
  readonly all: number;
}

export interface FoldedLog {
  readonly summary: LearningSummary;
  /** Whether it lies beside the log now. */
  readonly kept: boolean;
}

/** Attempts that are sent at once: few enough that the page stays awake. */
const piece = 4000;

/**
 * The summary to go on from: the one that is kept beside the log or another that is at hand, whichever has come further,
 * as far as they are summaries of this log. Null where it is to be begun anew.
 */
export async function findSummary(
  database: WorkbookDatabase,
  timeZone: string,
  atHand: LearningSummary | null,
): Promise<LearningSummary | null> {
  const stored = await loadSummary('learning');
  const furthestFirst = [stored.ok ? stored.value : null, atHand]
    .filter((summary) => summary !== null)
    .sort((one, other) => other.attempts - one.attempts);
  for (const summary of furthestFirst) {
    if (await isOf(summary, database, timeZone)) return summary;
  }
  return null;
}

/**
 * The summary of the whole log, on from one of its beginning. What is new is sent in pieces, and what has come of each
 * is kept at once, so that nobody who leaves in between begins again.
 */
export async function foldLog(
  before: LearningSummary | null,
  database: WorkbookDatabase,
  timeZone: string,
  tell: (progress: FoldProgress) => void,
): Promise<Outcome<FoldedLog>> {
  let summary = before;
  let kept = true;
  let all: number | undefined;
  let reading = attemptsAfter(database, summary?.last ?? null, piece);
  for (;;) {
    const attempts = await reading;
    const last = attempts.at(-1);
    if (!last && summary) return { ok: true, value: { summary, kept } };
    // The next piece is read while this one is folded; what becomes of it is seen in its turn, if that comes.
    reading = attemptsAfter(database, last ?? null, piece);
    reading.catch(() => undefined);
    const folded = await engine.call('summarise', { previous: summary, timeZone, attempts });
    if (!folded.ok) return folded;
    summary = folded.value;
    if (last) kept = (await keepSummary('learning', summary)).ok;
    if (attempts.length >= piece) {
      // To count takes longer than to fold a piece.
      all ??= connection.guard.attempts ?? (await database.attempts.count());
      tell({ done: summary.attempts, all: Math.max(all, summary.attempts) });
    }
  }
}

async function isOf(summary: LearningSummary, database: WorkbookDatabase, timeZone: string): Promise<boolean> {
  if (summary.timeZone !== timeZone) return false;
  if (!summary.last) return true;
  // To count a long log takes long; where this window has counted it already, what came after is enough.
  const all = connection.guard.attempts;
  if (all !== undefined && all - (await countAfter(database, summary.last)) === summary.attempts) return true;
  return (await countUpTo(database, summary.last)) === summary.attempts;
}
