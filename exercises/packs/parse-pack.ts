import * as v from 'valibot';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { tooDeep } from '../../engine/network/depth.ts';
import { documentError, documentErrorOf, errorWithin } from '../../engine/network/document-error.ts';
import { otherFormat } from '../../engine/network/document-format.ts';
import { readJson } from '../../engine/network/read-json.ts';
import { countQuantities } from '../editor/count-quantities.ts';
import { countNodeQuantities } from './count-node-quantities.ts';
import { packSchema } from './pack-schema.ts';
import { parseTask } from './parse-task.ts';
import { mostTasks, mostValues, packFormat, packVersion, type Task, type TaskPack } from './task-pack.ts';

/** In characters. A pack of networks may well be some megabytes; what is larger is another file by mistake. */
const longestPack = 10_000_000;

/** Reads a task pack from text. Refused whole, with the path at fault, what was found, what is allowed. */
export function readPack(text: string): Outcome<TaskPack> {
  if (text.length > longestPack)
    return failure(documentError('', text.slice(0, 200), { kind: 'text-at-most', length: longestPack }));
  const parsed = readJson(text);
  return parsed.ok ? parsePack(parsed.value) : parsed;
}

/** Checks a value that may be a task pack. What comes back holds what a pack has and nothing else. */
export function parsePack(raw: unknown): Outcome<TaskPack> {
  const whole = tooDeep(raw) ?? otherFormat(raw, 'tasks', packVersion);
  if (whole) return failure(whole);
  const checked = v.safeParse(packSchema, raw, { abortEarly: true });
  if (!checked.success) return failure(documentErrorOf(checked.issues[0]));
  const { title, introduction, from, language, due, tasks } = checked.output;
  const read: Task[] = [];
  let left = mostTasks;
  let values = 0;
  for (const [index, fields] of tasks.entries()) {
    const task = parseTask(fields, mostValues - values);
    if (!task.ok) return failure(errorWithin(`tasks[${index}]`, task.error));
    values += valuesOf(task.value);
    const count = countOf(task.value);
    // Those that follow are at least one each.
    const most = left - (tasks.length - index - 1);
    if (count > most) {
      const allowed = { kind: 'whole-number-within', minimum: 1, maximum: most } as const;
      return failure(documentError(`tasks[${index}].count`, count, allowed));
    }
    left -= count;
    read.push(task.value);
  }
  return success({
    format: packFormat,
    version: packVersion,
    title,
    ...(introduction === undefined ? {} : { introduction }),
    ...(from === undefined ? {} : { from }),
    ...(language === undefined ? {} : { language }),
    ...(due === undefined ? {} : { due }),
    tasks: read,
  });
}

function valuesOf(task: Task): number {
  if ('network' in task) return countQuantities(task.network);
  return 'formula' in task ? countNodeQuantities(task.formula) : 0;
}

/** How many drills a task comes to. */
export const countOf = (task: Task): number => ('kind' in task ? (task.count ?? 1) : 1);
