import * as v from 'valibot';
import { failure, success, type Outcome } from '../../../engine/contract/outcome.ts';
import { tooDeep } from '../../../engine/network/depth.ts';
import { documentError, documentErrorOf, errorWithin } from '../../../engine/network/document-error.ts';
import { otherFormat } from '../../../engine/network/document-format.ts';
import { readJson } from '../../../engine/network/read-json.ts';
import { Recent } from '../../drills/recent.ts';
import { drawTasks, type DrawnTask } from '../draw-tasks.ts';
import { parsePack } from '../parse-pack.ts';
import type { TaskPack } from '../task-pack.ts';
import { checksumOf } from './checksum.ts';
import { resultsFormat, resultsVersion, type Results, type TaskResult } from './results-document.ts';
import { resultsSchema } from './results-schema.ts';

/** In characters; what is larger is another file by mistake. */
const longestResults = 20_000_000;

/** Results that were read, with what their pack sets this learner. */
export interface ReadResults {
  readonly results: Results;
  /** Whether the checksum is that of what stands there. */
  readonly intact: boolean;
  /** All drills of the pack, begun or not. */
  readonly drawn: readonly DrawnTask[];
}

/** Reads results from text. Refused whole, with the path at fault, what was found, what is allowed. */
export function readResults(text: string): Outcome<ReadResults> {
  if (text.length > longestResults) {
    return failure(documentError('', text.slice(0, 200), { kind: 'text-at-most', length: longestResults }));
  }
  const parsed = readJson(text);
  return parsed.ok ? parseResults(parsed.value) : parsed;
}

/** Checks a value that may be results. What comes back holds what results have and nothing else. */
export function parseResults(raw: unknown): Outcome<ReadResults> {
  const whole = tooDeep(raw) ?? otherFormat(raw, 'results', resultsVersion);
  if (whole) return failure(whole);
  const checked = v.safeParse(resultsSchema, raw, { abortEarly: true });
  if (!checked.success) return failure(documentErrorOf(checked.issues[0]));
  const { learner, checksum } = checked.output;
  const pack = packOf(checked.output.pack);
  if (!pack.ok) return failure(errorWithin('pack', pack.error));
  const drawn = drawTasks(pack.value, learner);
  if (!drawn.ok) return failure(errorWithin('pack', drawn.error));
  const tasks = checked.output.tasks.map(cleaned);
  for (const [index, { task, part }] of tasks.entries()) {
    if (!drawn.value.some((one) => one.task === task && one.part === part)) {
      const allowed = { kind: 'task-of-pack', tasks: pack.value.tasks.length } as const;
      return failure(documentError(`tasks[${index}]`, `${task}.${part}`, allowed));
    }
    if (tasks.findIndex((other) => other.task === task && other.part === part) < index) {
      return failure(documentError(`tasks[${index}]`, `${task}.${part}`, { kind: 'unique' }));
    }
  }
  const results: Results = {
    format: resultsFormat,
    version: resultsVersion,
    pack: pack.value,
    learner,
    tasks,
    checksum,
  };
  return success({ results, intact: checksumOf(results) === checksum, drawn: drawn.value });
}

/** A class hands in the same pack over and over. */
const recentPacks = new Recent<Outcome<TaskPack>>(4);

const packOf = (raw: unknown): Outcome<TaskPack> => recentPacks.of(JSON.stringify(raw), () => parsePack(raw));

type Fields = v.InferOutput<typeof resultsSchema>['tasks'][number];

/** Without what means nothing, so that the checksum is over the same again. */
const cleaned = ({ task, part, items, checks }: Fields): TaskResult => ({
  task,
  part,
  items: items.map(({ item, symbol }) => ({ item, symbol })),
  checks: checks.map(({ at, answers }) => ({
    at,
    answers: answers.map(({ item, typed, verdict, mistake, hints, took }) => ({
      item,
      typed,
      ...(verdict === undefined ? {} : { verdict }),
      ...(mistake === undefined ? {} : { mistake }),
      ...(hints === undefined ? {} : { hints }),
      ...(took === undefined ? {} : { took }),
    })),
  })),
});
