import { slidesNetwork } from '../../networks/known-networks.ts';
import type { SimulatedPage } from '../page/simulated-page.ts';
import { recordOn } from './kept-record.ts';
import { nameOf } from './memory.ts';
import type { Scene, Stage } from './scene.ts';

/** Another name each time; some have characters outside the basic plane. */
function nextName(stage: Stage): string {
  const number = stage.nextNumber();
  return `${number % 3 === 0 ? '😀😀' : ''}#${number}#`;
}

export async function addNetwork({ stage, state }: Scene, page: SimulatedPage): Promise<void> {
  const title = nextName(stage);
  const { memory } = state;
  const id = stage.world.nextId();
  memory.try(memory.networks, id, nameOf(title));
  const added = await page.addNetwork({ ...slidesNetwork, title }, () => id);
  if (added === id) memory.confirm(memory.networks, id, nameOf(title));
}

/** One of those on the shelf, whoever has put it there. */
function idOf({ machine }: Scene['state'], which: number): string | undefined {
  const ids = recordOn(machine).networks.map(({ id }) => id);
  return ids[which % Math.max(1, ids.length)];
}

export async function openNetwork({ state }: Scene, page: SimulatedPage, which: number): Promise<void> {
  const id = idOf(state, which);
  if (id !== undefined) await page.openNetwork(id);
}

export async function edit({ stage, state }: Scene, page: SimulatedPage): Promise<void> {
  const before = page.see().desk;
  if (!before) return;
  const title = nextName(stage);
  const [name, from] = [nameOf(title), nameOf(before.network.title)];
  if (name !== undefined && from !== undefined) stage.made.set(name, from);
  state.memory.try(state.memory.networks, before.id, name);
  await page.edit((network) => ({ ...network, title }));
  confirmDesk(state, page, before.id, name);
}

export async function undo({ stage, state }: Scene, page: SimulatedPage): Promise<void> {
  const before = page.see().desk;
  if (!before) return;
  const from = nameOf(before.network.title);
  const undone = page.undo();
  const name = nameOf(page.see().desk?.network.title);
  if (from !== undefined && from !== name) stage.undone.add(from);
  state.memory.try(state.memory.networks, before.id, name);
  await undone;
  confirmDesk(state, page, before.id, name);
}

export async function removeNetwork({ state }: Scene, page: SimulatedPage, which: number): Promise<void> {
  const id = idOf(state, which);
  if (id === undefined) return;
  const { memory } = state;
  memory.try(memory.networks, id, undefined);
  // Copies that were made of it while merging are others, and may be this one.
  memory.merged.clear();
  if ((await page.removeNetwork(id)) !== null) return;
  memory.confirm(memory.networks, id, undefined);
}

function confirmDesk({ memory }: Scene['state'], page: SimulatedPage, id: string, name: string | undefined): void {
  const { desk, role } = page.see();
  const isKept = desk?.id === id && desk.problem === undefined && nameOf(desk.network.title) === name;
  if (isKept && role === 'writer') memory.confirm(memory.networks, id, name);
}
