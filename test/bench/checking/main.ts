import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  printFormulas,
  printFree,
  printNames,
  printRoundings,
  printRules,
  printTimings,
  printWidths,
} from './print.ts';
import { runTasks } from './run-tasks.ts';
import { addTo, type Tally } from './tally.ts';
import { allTasks, type Task } from './tasks.ts';
import { widths } from '../../learners/free/widths.ts';
import { timings } from './timing.ts';
import type { Case } from './case.ts';

const drills = Number(process.argv[2] ?? 10_000);
const started = Date.now();
const seconds = (): number => Math.round((Date.now() - started) / 1000);

// First, while nothing else runs.
const measured = timings();

const tasks = allTasks(drills);
const tallies: Record<Task['on'], Tally> = { generated: {}, example: {}, free: {}, formula: {} };
const cases: Case[] = [];
const failed: string[] = [];
const refused: string[] = [];
let done = 0;
await runTasks(tasks, (task, found) => {
  addTo(tallies[task.on], found.tally);
  cases.push(...found.cases);
  failed.push(...found.failed);
  refused.push(...found.refused);
  done += 1;
  process.stderr.write(`\r${done} of ${tasks.length} parts, ${seconds()} s, ${cases.length} cases `);
});
process.stderr.write('\n');

printRules(tallies);
printNames(tallies.generated);
printRoundings(tallies);
printFree(tallies.free, refused);
printFormulas(tallies.formula);
printWidths(widths());
printTimings(measured);
if (failed.length > 0) console.log(`\n${failed.length} drills could not be made: ${failed[0] ?? ''}`);
const sorted = cases.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
const file = new URL('cases.json', import.meta.url);
writeFileSync(file, JSON.stringify(sorted, null, 1));
console.log(`\n${cases.length} learners did not get what they should: ${fileURLToPath(file)}`);
console.log(`In all ${seconds()} s.`);
