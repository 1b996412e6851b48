import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { SeenDrill, SimulatedPage } from '../page/simulated-page.ts';
import type { Scene } from './scene.ts';
import { Memory } from './memory.ts';

/** The one drill of all histories; an exam of it has a sheet of its own. */
const drill = 'lecture-slides/hidden-weights';

export const openDrill = (page: SimulatedPage, mode: DrillMode): Promise<void> => page.openDrill(drill, mode);

/** Another number each time, and never a right one. */
export const numberOf = (count: number): string => (0.3 + count * 1e-6).toFixed(7);

export async function type({ stage, state, window }: Scene, page: SimulatedPage, index: number): Promise<void> {
  const { drill: before } = page.see();
  const item = before?.items[index % before.items.length];
  if (!before || item === undefined || before.isOver) return;
  const typed = numberOf(stage.nextNumber());
  const { memory } = state;
  const key = Memory.fieldKey(before.key, item);
  memory.try(memory.fields, key, typed);
  const isKept = await page.type(item, typed);
  const after = page.see();
  // Whoever said so may have been left meanwhile, or the record have become another.
  if (isKept && memory.fields.get(key)?.since.includes(typed)) memory.confirm(memory.fields, key, typed);
  else if (after.role === 'reader' && after.drill?.problem?.code === 'elsewhere') memory.holdBack(window, key, typed);
}

/** Something that is no number, with characters outside the basic plane. */
export const typeOdd = ({ stage }: Scene, page: SimulatedPage, index: number): Promise<void> =>
  page.scratch(`${'😀'.repeat(index + 1)} ${stage.nextNumber()}`);

export async function check({ stage }: Scene, page: SimulatedPage, index: number): Promise<void> {
  const { drill: seen } = page.see();
  const item = seen?.items[index % seen.items.length];
  if (item !== undefined) await page.check(item, () => stage.world.nextId());
}

export const checkAll = ({ stage }: Scene, page: SimulatedPage): Promise<void> =>
  page.checkAll(() => stage.world.nextId());

export async function startAfresh({ state }: Scene, page: SimulatedPage): Promise<void> {
  const { drill: before } = page.see();
  if (!before) return;
  const { memory } = state;
  // Another way to take the drill may ask for more on the same sheet.
  const others = [...memory.fields.keys()].filter((key) => key.startsWith(Memory.fieldKey(before.key, '')));
  const keys = new Set([...others, ...before.items.map((item) => Memory.fieldKey(before.key, item))]);
  for (const key of keys) memory.try(memory.fields, key, undefined);
  memory.forgetHeldBack();
  await page.startAfresh();
  const after = page.see();
  if (!isSaved(after.drill, before) || after.role !== 'writer') return;
  for (const key of keys) memory.confirm(memory.fields, key, undefined);
  for (const typed of Object.values(before.fields)) memory.cleared.add(typed);
}

const isSaved = (after: SeenDrill | undefined, before: SeenDrill): boolean =>
  after?.key === before.key && after.problem === undefined;
