import { difficulties, type DrillKind } from '../../../exercises/contract/drill-views.ts';
import { openDrill } from '../../../exercises/drills/open-drill.ts';
import { drawTasks } from '../../../exercises/packs/draw-tasks.ts';
import { judgeClass } from '../../../exercises/packs/class/judge-class.ts';
import { readClass } from '../../../exercises/packs/class/read-class.ts';
import { readPack } from '../../../exercises/packs/parse-pack.ts';
import type { TaskPack } from '../../../exercises/packs/task-pack.ts';
import { makeWorksheet } from '../../../exercises/worksheets/make-worksheet.ts';
import { usualSettings } from '../../../exercises/worksheets/worksheet-settings.ts';
import { valueOf } from '../../drills/sheet.ts';
import { workedBy } from '../../packs/simulated-learner.ts';

const kinds: readonly DrillKind[] = [
  'forward-pass',
  'losses',
  'factors',
  'gradient',
  'hidden-gradient',
  'bias-gradient',
  'batch-sum',
  'update',
];
/** With drills of their own, so that no measurement finds what another has made. */
const packOf = (seed: string, count: number): TaskPack => ({
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'A long week',
  language: 'ko',
  tasks: Array.from({ length: count }, (_, index) => ({
    kind: kinds[index % kinds.length] ?? 'gradient',
    level: difficulties[index % difficulties.length] ?? 1,
    seed: `${seed}${index}`,
  })),
});

function milliseconds(action: () => unknown): number {
  const from = performance.now();
  action();
  return performance.now() - from;
}

function tell(what: string, took: number, most: number, beside: string, other: number): void {
  const ratio = (took / other).toFixed(1);
  console.log(`${what}: ${took.toFixed(0)} ms (wanted: ${most} ms), ${ratio} times ${beside}`);
}

const text = JSON.stringify(packOf('read', 50));
const parsed = milliseconds(() => JSON.parse(text) as unknown);
const read = milliseconds(() => valueOf(drawTasks(valueOf(readPack(text)), 'Mina')));
tell('A pack of 50 tasks, read, checked and drawn', read, 200, 'its text parsed alone', parsed);

const opened = milliseconds(() => {
  for (const { drill, mode } of valueOf(drawTasks(packOf('open', 20), ''))) valueOf(openDrill({ drill, mode }));
});
const made = milliseconds(() => {
  const work = valueOf(makeWorksheet({ pack: packOf('print', 20), settings: usualSettings }));
  while (!work.result()) work.advance(1);
  if (!work.result()?.ok) throw new Error('no worksheet was made');
});
tell('A worksheet of 20 drills with its key', made, 3000, 'twenty such drills opened alone', opened);

const pack = packOf('class', 20);
const [honest, mistaken] = [workedBy(pack, 'Mina'), workedBy(pack, 'Jun', 'error-sign')];
const files = Array.from({ length: 300 }, (_, index) => {
  const results = index % 2 === 0 ? honest : mistaken;
  return { name: `${index}.json`, text: JSON.stringify({ ...results, learner: `Learner ${index}` }) };
});
const texts = milliseconds(() => files.forEach((file) => JSON.parse(file.text) as unknown));
const table = milliseconds(() => valueOf(readClass({ files })));
tell('The table of 300 results of 20 tasks each', table, 2000, 'their texts parsed alone', texts);
const judged = milliseconds(() => {
  const work = valueOf(judgeClass({ files }));
  while (!work.result()) work.advance(20);
});
console.log(`Every answer of them judged again, which goes on behind the table: ${(judged / 1000).toFixed(1)} s`);
