import { PendingWork } from './pending-work.ts';

/**
 * What is not over yet, by the sheet that it is about: checks that are not told, states that are not stored. A sheet that
 * was left meanwhile is opened again only after them. Otherwise the same answers would be checked, and counted, once more,
 * and what was written last would be missing on it, and be lost with the next key.
 */
const underWay = new Map<string, PendingWork>();

/** Remembers something until it has come to its end, whatever that is; gives it back. */
export function noteUnderWay(sheet: string, work: Promise<void>): Promise<void> {
  const pending = underWay.get(sheet) ?? new PendingWork();
  underWay.set(sheet, pending);
  pending.add(work);
  return work;
}

/** Fulfilled once nothing of the sheet is under way. */
export const whenOver = (sheet: string): Promise<void> => underWay.get(sheet)?.drained() ?? Promise.resolve();
