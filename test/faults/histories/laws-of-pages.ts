import { Breach } from './breach.ts';
import { recordOn } from './kept-record.ts';
import type { MachineState } from './machine-state.ts';

/** Nobody leaves a session and begins another one within so many milliseconds, whatever day it is by then. */
const oneSitting = 4 * 3_600_000;

/** What was typed in a window that only read lies on the sheet once it writes. */
export function lookAtHeldBack({ memory, turmoil, isTroubled, isHarmed, windows }: MachineState): void {
  if (turmoil || isTroubled || isHarmed) return;
  for (const { page, sessionStorage } of windows) {
    const [seen, held] = [page?.see(), memory.heldBack.get(sessionStorage)];
    const drill = seen?.drill;
    if (seen?.role !== 'writer' || !drill || !held || drill.problem) continue;
    for (const [key, typed] of held) {
      const [sheet = '', item = ''] = key.split('\n');
      if (sheet !== drill.key) continue;
      held.delete(key);
      // From then on it is what the learner goes on with, whatever another window had stored there.
      memory.try(memory.fields, key, typed);
      if (!drill.isOver && drill.items.includes(item) && drill.fields[item] !== typed)
        throw new Breach(
          'nothing confirmed is lost',
          `${typed} was typed in a window that only read, and is not there`,
        );
    }
  }
}

/**
 * A working shows what was written on it last in its window. What was told not to be kept is there again when workings
 * are gone to, or is in the record by then.
 */
export function lookAtWorkings(
  { machine, memory, turmoil, isTroubled, isHarmed, windows }: MachineState,
  comesFrom: (name: string, before: string) => boolean,
): void {
  if (turmoil || isTroubled || isHarmed) return;
  const kept = recordOn(machine).workings.map(({ text }) => text);
  for (const { page, sessionStorage } of windows) {
    const [working, unkept] = [page?.see().working, memory.unkept.get(sessionStorage)];
    if (!working) continue;
    for (const [text, where] of memory.workings)
      if (where === sessionStorage && working.text !== '' && comesFrom(text, working.text))
        throw new Breach('nothing newer is replaced by older', `${working.text} is shown in place of ${text}`);
    if (!unkept) continue;
    const there = [working.text, ...working.listed, ...kept];
    for (const text of unkept) {
      if (!there.some((one) => one === text || comesFrom(one, text)))
        throw new Breach('nothing confirmed is lost', `${text} was told not to be kept, and is not there`);
      if (kept.includes(text)) unkept.delete(text);
    }
  }
}

/** What pages show once nothing happens any more: a loss where there is one, and the session that was begun last. */
export function lookAtPages({ machine, memory, turmoil, isTroubled, windows }: MachineState): void {
  if (turmoil || isTroubled) return;
  const there = new Set(recordOn(machine).attempts.map(({ typed }) => typed));
  const missing = [...memory.answers.keys()].filter((typed) => !there.has(typed));
  for (const { page } of windows) {
    const seen = page?.see();
    if (seen?.role !== 'writer' || seen.loss) continue;
    if (missing.length > 0)
      throw new Breach(
        'a loss is told, and only a loss',
        `${missing.join(', ')} are missing, and the page says nothing`,
      );
    const { session } = memory;
    // One that could not be kept is shown with that; the record has the one before.
    if (session && seen.isSessionKept && seen.sessionDate !== session.date)
      throw new Breach(
        'nothing newer is replaced by older',
        `the session of ${String(seen.sessionDate)} is shown, though that of ${session.date} was begun last`,
      );
    if (session && seen.isSessionKept && !seen.isSessionCurrent && machine.now - session.begun < oneSitting)
      throw new Breach('what is said of saving is true', `the session that is under way since ${session.date} is over`);
  }
}
