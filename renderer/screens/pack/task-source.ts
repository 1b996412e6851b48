import type { DrawnTask } from '../../../exercises/packs/draw-tasks.ts';
import { readGeneratedId } from '../../parts/generated-drill/generated-drill.ts';
import type { DrillTitles } from '../../parts/names/drill-titles.svelte.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import { isMistake } from '../../shell/navigation/route.ts';
import { sheetKey, type DrillSource } from '../../parts/sheet/drill-source.ts';

/** A drill of a pack as its address names it. */
export const placeOf = ({ task, part }: DrawnTask): string => `${task}.${part}`;

/** As its answers are marked in the log. */
export const taskId = (pack: string, drawn: DrawnTask): string => `${pack}/${placeOf(drawn)}`;

/** What opens a drill of a pack. */
export const sourceOf = (pack: string, drawn: DrawnTask): DrillSource => ({
  drill: drawn.drill,
  mode: isMistake(drawn.drill) ? 'alone' : drawn.mode,
  ...(drawn.network ? { network: drawn.network } : {}),
  task: taskId(pack, drawn),
});

/** Under what its sheet is kept. */
export const keyOf = (pack: string, drawn: DrawnTask): string => sheetKey(sourceOf(pack, drawn));

/** What a drill of a pack is called; a seed that was drawn tells nobody anything. */
export function titleOfDrawn({ drill, network }: DrawnTask, titles: DrillTitles): string {
  const made = readGeneratedId(drill, titles.kinds);
  return made ? titles.titleOfKind(made.kind) : titles.titleOf({ drill, network });
}

/** The answers to each drill of a pack, oldest first. */
export function byTask(attempts: readonly Attempt[]): ReadonlyMap<string, readonly Attempt[]> {
  const tasks = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const { task = '' } = attempt;
    const before = tasks.get(task);
    if (before) before.push(attempt);
    else tasks.set(task, [attempt]);
  }
  return tasks;
}
