import { snapshotFolder } from '../world/machine.ts';
import { harm } from './harm.ts';
import { recordOn } from './kept-record.ts';
import type { MachineState } from './machine-state.ts';
import { forgetCleared, settleTurmoil } from './turmoil.ts';
import type { Stage } from './scene.ts';
import type { MachineAct, Trouble } from './step.ts';

/** What happens to a whole machine. */
export async function befall(stage: Stage, state: MachineState, act: MachineAct): Promise<void> {
  const { machine } = state;
  switch (act.do) {
    case 'open':
      if (state.windows.length < (machine.kind === 'desktop' ? 1 : 3)) machine.open();
      break;
    case 'kill':
      machine.kill(act.losesPower);
      settleTurmoil(state);
      forgetCleared(state);
      if (act.harm) harm(state, act.harm);
      break;
    case 'trouble':
      trouble(state, act.with);
      break;
    case 'heal':
      machine.faults.heal();
      state.isTroubled = false;
      break;
    case 'cut-off':
      machine.databases.cutOff();
      if (state.turmoil) state.turmoil.isDisturbed = true;
      break;
    case 'clear-site-data':
      clearSiteData(state);
      break;
    case 'foreign-file':
    case 'dangling-link':
      putBeside(state, act.do);
      break;
    case 'clock':
      machine.clockError += act.hours * 3_600_000;
      forgetSession(state, act.hours < 0);
      break;
    case 'wait':
      await stage.wait(act.minutes * 60_000);
      break;
  }
}

/**
 * By a clock that was put back, what was begun before is still to come, and is no session of today; one that is put right
 * again has it behind itself, begun after what was begun meanwhile.
 */
function forgetSession({ machine, memory }: MachineState, isPutBack: boolean): void {
  const begun = memory.session?.begun ?? 0;
  if (isPutBack || recordOn(machine).sessions.some((session) => session.begun > begun)) memory.session = undefined;
}

/** The browser forgets everything of the workbook, which only an open page can still know of. */
function clearSiteData(state: MachineState): void {
  const { machine, memory } = state;
  if (machine.kind !== 'browser' || state.turmoil) return;
  machine.clearSiteData();
  memory.forgetAllButAnswers();
  memory.forgetHeldBack();
  state.isHarmed = true;
  state.clearedUnder = new Set(state.windows);
  forgetCleared(state);
}

function trouble(state: MachineState, what: Trouble): void {
  const { faults } = state.machine;
  state.isTroubled = true;
  if (what.of === 'room') faults.isFull = true;
  else if (what.of === 'answer') faults.stall(what.call);
  else faults.failing.set(what.call, what.count);
}

/** Something that is no snapshot comes to lie beside them. */
function putBeside({ machine: { kind, disk } }: MachineState, what: 'foreign-file' | 'dangling-link'): void {
  if (kind !== 'desktop') return;
  disk.makeFolder(snapshotFolder);
  if (what === 'dangling-link') disk.link(`${snapshotFolder}/old`);
  else disk.create(`${snapshotFolder}/notes.txt`);
}
