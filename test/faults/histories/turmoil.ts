import type { SimulatedWindow } from '../world/window.ts';
import { Breach } from './breach.ts';
import { heldOn, recordOn, type KeptRecord } from './kept-record.ts';
import { offeredOn } from './laws.ts';
import type { MachineState, Turmoil } from './machine-state.ts';

/** Whoever was making the record another one is gone: it is the one or the other. */
export function settleTurmoil(state: MachineState, window?: SimulatedWindow): void {
  const { turmoil, memory, machine } = state;
  if (!turmoil || (window && turmoil.window !== window)) return;
  state.turmoil = undefined;
  // What a page has handed over is written whether that page is there or not.
  machine.databases.finishCommits();
  if (turmoil.what !== 'replace') {
    endMending(state, turmoil);
    return;
  }
  const there = new Set(recordOn(machine).attempts.map(({ typed }) => typed));
  if ([...memory.answers.keys()].some((typed) => !there.has(typed))) becameAnother(state);
  else memory.forgetAllButAnswers();
}

/**
 * A mending was cut short: all of it is there or nothing, and where not, it is told again. What could not be read has been
 * let go with the database, and that alone.
 */
function endMending(state: MachineState, { what, unreadable, chosen }: Turmoil): void {
  const { machine, memory } = state;
  const { faults } = machine;
  const isMadeAnew = unreadable.length > 0 && faults.unreadable.size === 0;
  if (isMadeAnew) for (const one of unreadable) memory.letGo(one);
  state.hasUnreadable = faults.unreadable.size > 0;
  const record = recordOn(machine);
  const there = new Set(record.attempts.map(({ typed }) => typed));
  const answers = [...memory.answers.keys()];
  // Where it held no answer, nobody knows that there was anything in a record whose files are gone.
  const isGone = isMadeAnew && Object.values(record).every((list: readonly unknown[]) => list.length === 0);
  if (isGone && answers.length === 0) memory.forgetAllButAnswers();
  state.isHarmed = faults.cannotOpen || answers.length === 0 || answers.some((typed) => !there.has(typed));
  if (isMadeAnew && !state.isHarmed && chosen) requireAllOf(chosen, record);
  // A browser has no journal, and nothing that the newest snapshot lacks comes back.
  state.mayBeLess ||= what === 'mend-with-less' || machine.kind === 'browser';
  settleLess(state);
}

function requireAllOf(chosen: KeptRecord, record: KeptRecord): void {
  const there = new Set([...record.drafts.map(({ drill }) => drill), ...record.networks.map(({ id }) => id)]);
  const missing = [...chosen.drafts.map(({ drill }) => drill), ...chosen.networks.map(({ id }) => id)].filter(
    (key) => !there.has(key),
  );
  if (missing.length > 0)
    throw new Breach(
      'every choice ends in a working record',
      `${missing.join(', ')} of the snapshot is not there, and nobody says so`,
    );
}

/** What leaves less was cut short, after the record was noted to hold no more: then it was done before. */
export function settleLess(state: MachineState): void {
  const { machine, mayBeLess, turmoil } = state;
  if (!mayBeLess || turmoil || machine.faults.cannotOpen || state.hasUnreadable) return;
  const { attempts } = recordOn(machine);
  const held = heldOn(machine);
  const isDone =
    held?.attempts === attempts.length && (held.last === undefined || attempts.some(({ id }) => id === held.last));
  if (!isDone) return;
  state.mayBeLess = false;
  state.isHarmed = false;
  if (machine.kind === 'desktop') becameAnother(state);
  else state.memory.beginAnew(recordOn(machine));
}

/** Once no page writes that was open when site data were cleared, or may yet, nobody knows that there was anything. */
export function forgetCleared(state: MachineState): void {
  const { clearedUnder, windows } = state;
  if (!clearedUnder) return;
  const writers = windows.filter(({ page }) => page?.see().role === 'writer');
  const isKnown = (writers.length > 0 ? writers : windows).some((window) => clearedUnder.has(window));
  if (isKnown) return;
  state.clearedUnder = undefined;
  state.isHarmed = false;
  state.memory.beginAnew(recordOn(state.machine));
}

/** What was there before is in a snapshot; what is there now is what there is to be relied on. */
export function becameAnother(state: MachineState): void {
  state.turmoil = undefined;
  const record = recordOn(state.machine);
  const there = new Set(record.attempts.map(({ typed }) => typed));
  const offered = offeredOn(state);
  const lost = [...state.memory.answers.keys()].filter((typed) => !there.has(typed) && !offered.has(typed));
  if (lost.length > 0)
    throw new Breach('nothing confirmed is lost', `${lost.join(', ')} were replaced without a way back`);
  state.memory.beginAnew(record);
}
