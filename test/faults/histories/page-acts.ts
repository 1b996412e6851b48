import type { SimulatedPage } from '../page/simulated-page.ts';
import { snapshotFolder } from '../world/machine.ts';
import { Breach } from './breach.ts';
import { addNetwork, edit, openNetwork, removeNetwork, undo } from './network-acts.ts';
import { deleteAll, exportRecord, importFile, recover, restore } from './record-acts.ts';
import type { Scene } from './scene.ts';
import { check, checkAll, openDrill, startAfresh, type, typeOdd } from './sheet-acts.ts';
import type { PageAct } from './step.ts';
import { writeWorking } from './working-acts.ts';

/** What the learner does at a page; where a loss is told, there is nothing else to do but to mend it. */
export function atPage(scene: Scene, page: SimulatedPage, act: PageAct): void {
  const { stage, state, window } = scene;
  const isPossible = act.do === 'take-over' || act.do === 'recover' || page.see().loss === undefined;
  if (isPossible) stage.during(state, window, act.do, doing(scene, page, act));
}

function doing(scene: Scene, page: SimulatedPage, act: PageAct): Promise<void> {
  switch (act.do) {
    case 'take-over':
      return page.takeOver();
    case 'look':
      return page.look();
    case 'recover':
      return recover(scene, page, act.choice);
    case 'open-drill':
      return openDrill(page, act.mode);
    case 'type':
      return type(scene, page, act.item);
    case 'type-odd':
      return typeOdd(scene, page, act.item);
    case 'check':
      return check(scene, page, act.item);
    case 'check-all':
      return checkAll(scene, page);
    case 'start-afresh':
      return startAfresh(scene, page);
    case 'leave':
      return page.leave();
    case 'add-network':
      return addNetwork(scene, page);
    case 'open-working':
      return page.openWorking();
    case 'write-working':
      return writeWorking(scene, page);
    case 'open-network':
      return openNetwork(scene, page, act.which);
    case 'edit':
      return edit(scene, page);
    case 'undo':
      return undo(scene, page);
    case 'remove-network':
      return removeNetwork(scene, page, act.which);
    case 'export':
      return exportRecord(scene, page);
    case 'import':
      return importFile(scene, page, act.which, act.how);
    case 'restore':
      return restore(scene, page, act.which);
    case 'delete-all':
      return deleteAll(scene, page);
    case 'begin-session':
    case 'advance-session':
      return session(scene, page, act.do);
    case 'vanishing-snapshot':
      return listWhileVanishing(scene, page, act.which);
  }
}

async function session(
  { state }: Scene,
  page: SimulatedPage,
  what: 'begin-session' | 'advance-session',
): Promise<void> {
  // The clock may be put while it is being begun.
  const begun = state.machine.now;
  const came = await (what === 'begin-session' ? page.beginSession() : page.advanceSession());
  const { sessionDate, role } = page.see();
  // By a clock that was put back meanwhile it is still to come.
  const isToCome = state.machine.now < begun;
  if (came === null && role === 'writer' && what === 'begin-session' && sessionDate !== undefined && !isToCome)
    state.memory.session = { date: sessionDate, begun };
}

/** A snapshot goes while all of them are being listed, as thinning out makes them go. */
async function listWhileVanishing({ stage, state, window }: Scene, page: SimulatedPage, which: number): Promise<void> {
  const { machine } = state;
  if (machine.kind !== 'desktop' || !machine.disk.exists(snapshotFolder)) return;
  // Never the newest, on which the journal relies.
  const names = machine.disk
    .list(snapshotFolder)
    .filter((name) => name.includes('-automatic'))
    .slice(0, -1);
  const name = names[which % Math.max(1, names.length)];
  const listed = page.listSnapshots();
  const path = `${snapshotFolder}/${name ?? ''}`;
  if (name !== undefined && !state.isHarmed) {
    stage.world.scheduler.post(machine.mainProcess, 'others', () => {
      if (machine.disk.exists(path)) machine.disk.remove(path);
    });
  }
  const troubled = state.isTroubled;
  if ((await listed) === undefined && !troubled && !state.isTroubled && window.isAlive)
    throw new Breach('snapshots are kept and can be read', 'snapshots cannot be listed while one goes');
}
