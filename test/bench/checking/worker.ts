import { tryFormulas } from './formulas.ts';
import { tryFreeLearners } from './free.ts';
import { sheetsOf, type Task } from './tasks.ts';
import type { Tally } from './tally.ts';
import { count } from './tally.ts';
import type { Case } from './case.ts';
import { trySheet } from './try-sheet.ts';

/** What a process tells of a task that is done. */
export interface Done {
  readonly tally: Tally;
  readonly cases: readonly Case[];
  readonly failed: readonly string[];
  /** Answers of learners who work freely. */
  readonly refused: readonly string[];
}

function work(task: Task): Done {
  const tally: Tally = {};
  if (task.on === 'free') return { tally, cases: [], failed: [], refused: tryFreeLearners(task.from, task.to, tally) };
  const cases: Case[] = [];
  if (task.on === 'formula') {
    tryFormulas(task.from, task.to, { tally, cases });
    return { tally, cases, failed: [], refused: [] };
  }
  const failed: string[] = [];
  for (const sheet of sheetsOf(task)) {
    if (typeof sheet === 'string') {
      failed.push(sheet);
      continue;
    }
    count(tally, 'sheets');
    trySheet(sheet, { tally, cases });
  }
  return { tally, cases, failed, refused: [] };
}

/** Each task comes as a message and is answered by one. */
process.on('message', (task: Task) => process.send?.(work(task)));
