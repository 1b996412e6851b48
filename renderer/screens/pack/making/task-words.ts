import type { Task } from '../../../../exercises/packs/task-pack.ts';
import type { DrillTitles } from '../../../parts/names/drill-titles.svelte.ts';
import { generatedId } from '../../../parts/generated-drill/generated-drill.ts';
import { language } from '../../../shell/language/language.svelte.ts';

/** What a task is called where it is set. */
export function wordsOfTask(task: Task, titles: DrillTitles): string {
  if ('network' in task) return titles.titleOf({ drill: 'asks/', network: task.network });
  if ('formula' in task) return titles.titleOf({ drill: 'asks/', formula: task.formula });
  if ('drill' in task) return titles.titleOf(task);
  const { kind, level, seed, count = 1 } = task;
  const title = titles.titleOf({ drill: generatedId({ kind, difficulty: level, seed }) });
  const each = titles.titleOfKind(kind);
  const name = seed === 'each' || count > 1 ? each : title;
  return count > 1 ? language.text('pack.task.times', { title: name, count }) : name;
}
