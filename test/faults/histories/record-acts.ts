import type { Seen, SimulatedPage } from '../page/simulated-page.ts';
import { Breach } from './breach.ts';
import type { Scene, Stage } from './scene.ts';
import { recordOn, snapshotsOn, type KeptRecord } from './kept-record.ts';
import { offeredOn } from './laws.ts';
import type { MachineState, Turmoil } from './machine-state.ts';
import { nameOf } from './memory.ts';
import { becameAnother } from './turmoil.ts';

export async function exportRecord({ stage }: Scene, page: SimulatedPage): Promise<void> {
  const text = await page.exportRecord();
  if (text === undefined) return;
  const record = JSON.parse(text) as KeptRecord;
  stage.files.push({ text, record });
}

export async function importFile(
  scene: Scene,
  page: SimulatedPage,
  which: number,
  how: 'merge' | 'replace',
): Promise<void> {
  const { stage, state } = scene;
  const file = stage.files[which % Math.max(1, stage.files.length)];
  if (!file) return;
  await page.leave();
  if (how === 'replace') return replaceBy(scene, file.record, () => page.import(file.text, 'replace'));
  const { memory } = state;
  const before = recordOn(state.machine).networks;
  for (const { typed } of file.record.attempts) memory.forgiven.add(typed);
  if ((await page.import(file.text, 'merge')) !== null) return;
  requireTakenBack(state, before);
  requireNoNeedlessCopy(stage, state, [...before, ...file.record.networks]);
  memory.session = undefined;
  for (const { typed } of file.record.attempts)
    if (!memory.answers.has(typed)) memory.answers.set(typed, { beside: 'file' });
  for (const { text } of file.record.workings) memory.workings.set(text, undefined);
  for (const { network } of file.record.networks) {
    const name = nameOf(network.title);
    if (name !== undefined && !stage.undone.has(name)) memory.merged.add(name);
  }
}

/** Whatever a merge has replaced lies in a snapshot. */
function requireTakenBack({ machine }: MachineState, before: KeptRecord['networks']): void {
  const namesIn = (networks: KeptRecord['networks']) => networks.map(({ network }) => nameOf(network.title));
  const there = new Set(namesIn(recordOn(machine).networks));
  const offered = new Set(snapshotsOn(machine).flatMap(({ record }) => namesIn(record?.networks ?? [])));
  const lost = namesIn(before).filter((name) => !there.has(name) && !offered.has(name));
  if (lost.length > 0)
    throw new Breach('every choice ends in a working record', `${lost.join(', ')} was merged away without a way back`);
}

/** Beside a network that goes on from another state, that one is nothing of its own: nobody has changed it. */
function requireNoNeedlessCopy(stage: Stage, { machine }: MachineState, before: KeptRecord['networks']): void {
  const known = new Set(before.map(({ id }) => id));
  const { networks } = recordOn(machine);
  for (const { id, network } of networks) {
    const name = nameOf(network.title);
    const own = networks.find((one) => id.startsWith(`${one.id}~`));
    const ownName = nameOf(own?.network.title);
    if (known.has(id) || name === undefined || ownName === undefined) continue;
    if (name === ownName || stage.comesFrom(ownName, name))
      throw new Breach('nothing counts twice', `${name} is there as a copy beside ${ownName}, which goes on from it`);
  }
}

export async function restore(scene: Scene, page: SimulatedPage, which: number): Promise<void> {
  await page.leave();
  const listed = (await page.listSnapshots()) ?? [];
  const snapshot = listed[which % Math.max(1, listed.length)];
  const record = snapshotsOn(scene.state.machine).find(({ name }) => name === snapshot?.name)?.record;
  if (snapshot && record) await replaceBy(scene, record, () => page.restore(snapshot));
}

const nothing: KeptRecord = {
  attempts: [],
  drafts: [],
  networks: [],
  sessions: [],
  workings: [],
  packs: [],
  formulas: [],
};

export async function deleteAll(scene: Scene, page: SimulatedPage): Promise<void> {
  await page.leave();
  return replaceBy(scene, nothing, () => page.deleteAll());
}

/** The record becomes another one: exactly that one, and what was there before can be brought back. */
async function replaceBy(
  { state, window }: Scene,
  wanted: KeptRecord,
  work: () => Promise<string | null>,
): Promise<void> {
  if (state.turmoil) return;
  const turmoil: Turmoil = { window, what: 'replace', unreadable: [], chosen: undefined, isDisturbed: false };
  state.turmoil = turmoil;
  const came = await work();
  if (state.turmoil !== turmoil) return;
  if (came !== null) {
    state.turmoil = undefined;
    return;
  }
  const there = recordOn(state.machine).attempts.map(({ id }) => id);
  const missing = wanted.attempts.filter(({ id }) => !there.includes(id));
  if (missing.length > 0 || there.length !== wanted.attempts.length)
    throw new Breach('every choice ends in a working record', `${missing.length} answers are missing after replacing`);
  becameAnother(state);
}

/** Chooses how to go on with a record that is told to be lost. */
export async function recover(
  { state, window }: Scene,
  page: SimulatedPage,
  choice: 'newest' | 'rest' | 'anew',
): Promise<void> {
  const { loss, offered, isMending } = page.see();
  if (!loss || isMending || state.turmoil) return;
  const canKeepRest = loss.code === 'incomplete' || loss.code === 'damaged';
  const way = choice === 'newest' && (offered?.length ?? 0) > 0 ? 'newest' : canKeepRest ? 'rest' : 'anew';
  const { machine, memory } = state;
  const unreadable = [...machine.faults.unreadable];
  const what = way === 'newest' ? 'mend' : 'mend-with-less';
  const newest = way === 'newest' ? offered?.[0]?.name : undefined;
  const chosen = snapshotsOn(machine).find(({ name }) => name === newest)?.record;
  const turmoil: Turmoil = { window, what, unreadable, chosen, isDisturbed: false };
  state.turmoil = turmoil;
  const before = [...memory.answers.keys()];
  const wasTroubled = state.isTroubled;
  const came = await page.recover(way);
  if (state.turmoil !== turmoil) return;
  state.turmoil = undefined;
  if (came !== null) {
    const isDisturbed = wasTroubled || state.isTroubled || turmoil.isDisturbed || page.see().role !== 'writer';
    if (!isDisturbed) throw new Breach('every choice ends in a working record', `${way} came to nothing: ${came}`);
    return;
  }
  state.isHarmed = false;
  state.mayBeLess = false;
  state.isSetBack = false;
  state.clearedUnder = undefined;
  state.hasUnreadable = machine.faults.unreadable.size > 0;
  const record = recordOn(machine);
  if (loss.code === 'damaged') requireNamed(unreadable, record, page.see().lost);
  const there = new Set(record.attempts.map(({ typed }) => typed));
  // Who goes on with the rest, or begins anew, leaves what a snapshot holds where it is.
  const within = way === 'newest' ? there : offeredOn(state);
  const lost = before.filter((typed) => !there.has(typed) && !within.has(typed));
  if (machine.kind === 'desktop' && lost.length > 0)
    throw new Breach('nothing confirmed is lost', `${lost.join(', ')} are not there after choosing ${way}`);
  memory.beginAnew(record);
  for (const typed of before) memory.forgiven.add(typed);
  if (page.see().mended !== undefined) page.afterMending();
}

/** Whatever could not be read is there again, or is named. */
function requireNamed(unreadable: readonly string[], record: KeptRecord, lost: Seen['lost']): void {
  const there = {
    attempts: record.attempts.map(({ id }) => id),
    drafts: record.drafts.map(({ drill }) => drill),
    networks: record.networks.map(({ id }) => id),
  };
  for (const store of ['attempts', 'drafts', 'networks'] as const) {
    const known = new Set([...there[store], ...lost[store]].map((key) => `${store} ${JSON.stringify(key)}`));
    const silent = unreadable.find((one) => one.startsWith(`${store} `) && !known.has(one));
    if (silent !== undefined)
      throw new Breach('every choice ends in a working record', `${silent} could not be read, and is not named`);
  }
}
