import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { drawTasks } from '../../exercises/packs/draw-tasks.ts';
import { readPack } from '../../exercises/packs/parse-pack.ts';
import { judgeTask } from '../../exercises/packs/results/judge-task.ts';
import { readResults } from '../../exercises/packs/results/parse-results.ts';
import { valueOf } from '../drills/sheet.ts';

const examplesIn = async (page: string): Promise<string[]> =>
  [...(await readFile(`docs/${page}`, 'utf8')).matchAll(/```json\n(.*?)```/gs)].map(([, example = '']) => example);

it('the pages on task packs have the same two examples, which the workbook reads and judges as they say', async () => {
  const examples = await examplesIn('task-packs.md');
  expect(await examplesIn('task-packs.ko.md')).toEqual(examples);
  const [pack = '', handedIn = ''] = examples;
  const read = valueOf(readPack(pack));
  expect(read).toEqual(JSON.parse(pack));
  expect(valueOf(drawTasks(read, 'Mina')).length).toBe(5);
  const { results, intact, drawn } = valueOf(readResults(handedIn));
  expect(intact, 'the checksum').toBe(true);
  const [task] = results.tasks;
  const [drill] = drawn;
  if (!task || !drill) throw new Error('no task');
  expect(valueOf(judgeTask(drill, task))).toEqual({ result: task, changed: 0 });
});
