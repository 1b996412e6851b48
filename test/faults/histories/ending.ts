import { Breach } from './breach.ts';
import { carryOut } from './carry-out.ts';
import { recordOn, snapshotsOn, type KeptRecord } from './kept-record.ts';
import { lookAtPages } from './laws-of-pages.ts';
import type { MachineState } from './machine-state.ts';
import { forgetCleared, settleLess } from './turmoil.ts';
import type { Stage } from './scene.ts';
import type { Act } from './step.ts';

/**
 * How every history ends: whatever was wrong is put right, nothing is left hanging, the workbook is started again,
 * mended where it says that it must be, works, and keeps a snapshot.
 */
export async function ending(stage: Stage): Promise<void> {
  for (const [index, state] of stage.states.entries()) {
    const act = async (what: Act, window = 0): Promise<void> => {
      await carryOut(stage, { act: what, machine: index, window, then: 'quiet' });
      await stage.quiet();
      stage.look();
    };
    await act({ do: 'heal' });
    for (const window of state.windows.keys()) await act({ do: 'look' }, window);
    await stage.wait(25 * 60_000);
    requireNothingHanging(stage, state);
    requireOneWriter(state);
    settleLess(state);
    forgetCleared(state);
    stage.look();
    lookAtPages(state);
    const isWritten = state.windows.some(({ page }) => page?.see().role === 'writer');
    if (isWritten && !state.isHarmed && !state.isSetBack && !state.hasUnreadable) requireSnapshot(state);
    await act({ do: 'kill', losesPower: false, harm: null });
    await act({ do: 'open' });
    await act({ do: 'open-drill', mode: 'guided' });
    await mend(state, act);
    requireWhole(state);
    await requireWorking(stage, state, act);
    await stage.wait(25 * 60_000);
    // A value that cannot be read is found by the snapshot where nothing else has looked at it.
    if (lossOn(state)) {
      await mend(state, act);
      requireWhole(state);
      await stage.wait(25 * 60_000);
    }
    stage.look();
    requireSnapshot(state);
  }
}

async function mend(state: MachineState, act: (what: Act) => Promise<void>): Promise<void> {
  for (let turns = 0; turns < 3 && lossOn(state); turns += 1)
    await act({ do: 'recover', choice: turns === 2 ? 'rest' : 'newest' });
}

const pageOn = ({ windows: [first] }: MachineState) => first?.page;
const lossOn = (state: MachineState) => pageOn(state)?.see().loss;

function requireNothingHanging({ world }: Stage, { pending, windows }: MachineState): void {
  const hanging = [...pending].find(({ window }) => windows.includes(window));
  if (hanging)
    throw new Breach(
      'nothing hangs',
      `${hanging.what} since ${Math.round((world.scheduler.now - hanging.since) / 1000)} s`,
    );
}

/** Of the windows that are open, one writes. */
function requireOneWriter({ windows }: MachineState): void {
  const writers = windows.filter(({ page }) => page?.see().role === 'writer');
  if (windows.length > 0 && writers.length !== 1)
    throw new Breach('what is said of saving is true', `${writers.length} of ${windows.length} windows write`);
}

/** Once it is open and says nothing of a loss, all that was confirmed is in the record. */
function requireWhole(state: MachineState): void {
  settleLess(state);
  const loss = lossOn(state);
  if (loss) {
    const what = state.isHarmed ? 'cannot be mended' : 'says so, though nothing was taken from it';
    throw new Breach(
      state.isHarmed ? 'every choice ends in a working record' : 'a loss is told, and only a loss',
      `the record ${what}: ${JSON.stringify(loss)}`,
    );
  }
  if (!pageOn(state)) throw new Breach('every choice ends in a working record', 'there is no page');
  const there = new Set(recordOn(state.machine).attempts.map(({ typed }) => typed));
  const missing = [...state.memory.answers.keys()].filter((typed) => !there.has(typed));
  if (missing.length > 0)
    throw new Breach('a loss is told, and only a loss', `${missing.join(', ')} are missing, and nobody says so`);
  state.isHarmed = false;
}

/** What is typed and checked is on record, and is there after a reload. */
async function requireWorking(stage: Stage, state: MachineState, act: (what: Act) => Promise<void>): Promise<void> {
  const before = recordOn(state.machine).attempts.length;
  await act({ do: 'open-drill', mode: 'guided' });
  await act({ do: 'start-afresh' });
  await act({ do: 'type', item: 0 });
  await act({ do: 'check', item: 0 });
  await act({ do: 'reload' });
  const after = recordOn(state.machine).attempts.length;
  const drill = pageOn(state)?.see().drill;
  if (after !== before + 1)
    throw new Breach(
      'every choice ends in a working record',
      `a check makes ${after - before} of an answer: ${JSON.stringify(drill?.problem)}`,
    );
  requireNothingHanging(stage, state);
}

/** After a while without anything wrong, the newest snapshot holds what the record does. */
function requireSnapshot(state: MachineState): void {
  const record = recordOn(state.machine);
  const newest = snapshotsOn(state.machine).at(-1)?.record;
  const isEmpty = Object.values(record).every((list: readonly unknown[]) => list.length === 0);
  if (!isEmpty && (!newest || essence(newest) !== essence(record)))
    throw new Breach(
      'snapshots are kept and can be read',
      `the newest holds ${newest?.attempts.length ?? 0} of ${record.attempts.length} answers, or something else of it`,
    );
}

const essence = ({ attempts, drafts, networks, sessions, workings, packs, formulas }: KeptRecord): string =>
  JSON.stringify([
    attempts.map(({ id }) => id).sort(),
    sorted(drafts),
    sorted(networks),
    sorted(sessions),
    sorted(workings),
    sorted(packs),
    sorted(formulas),
  ]);

const sorted = (entries: readonly unknown[]): readonly string[] => entries.map((entry) => JSON.stringify(entry)).sort();
