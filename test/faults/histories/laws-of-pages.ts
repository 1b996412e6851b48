import { Breach } from './breach.ts';
import { recordOn } from './kept-record.ts';
import type { MachineState } from './machine-state.ts';

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
    if (memory.session !== undefined && seen.sessionDate !== memory.session)
      throw new Breach(
        'nothing newer is replaced by older',
        `the session of ${String(seen.sessionDate)} is shown, though that of ${memory.session} was begun last`,
      );
  }
}
