import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import { failure, success, type Outcome } from '../../../engine/contract/outcome.ts';
import { documentError } from '../../../engine/network/document-error.ts';
import { drawTasks } from '../draw-tasks.ts';
import { parsePack } from '../parse-pack.ts';
import { checksumOf } from './checksum.ts';
import {
  longestTyped,
  resultsFormat,
  resultsVersion,
  type ResultCheck,
  type Results,
  type ResultVerdict,
  type TaskResult,
} from './results-document.ts';
import { itemsOfTask } from './sheet-items.ts';

/** An answer of the log, as far as it is handed over. */
export interface HandedAttempt {
  readonly at: number;
  readonly check: string;
  readonly position: number;
  readonly quantity: string;
  readonly typed: string;
  readonly verdict: ResultVerdict;
  readonly mistake?: MistakeName | undefined;
  readonly hints: number;
  readonly took: number | null;
  /** When the sheet it stands on was checked first. */
  readonly sheet?: number | undefined;
  /** With one answer of a check: what else stood on the sheet and is not in the log; empty where it was taken away. */
  readonly beside?: Readonly<Record<string, string>> | undefined;
}

/** What is to be handed over: a pack, a name, and of each drill that was begun the answers of the log. */
export interface HandedOver {
  readonly pack: unknown;
  readonly learner: string;
  readonly tasks: readonly {
    readonly task: number;
    readonly part: number;
    readonly attempts: readonly HandedAttempt[];
  }[];
}

/** Makes the results that a learner hands over, from what the log says and nothing else. */
export function handOver({ pack: raw, learner, tasks: handed }: HandedOver): Outcome<Results> {
  const name = learner.trim();
  if (name === '') return failure(documentError('learner', learner, { kind: 'text-not-empty' }));
  const pack = parsePack(raw);
  if (!pack.ok) return pack;
  const drawn = drawTasks(pack.value, name);
  if (!drawn.ok) return drawn;
  const tasks: TaskResult[] = [];
  for (const one of drawn.value) {
    const { task, part } = one;
    const { attempts = [] } = handed.find((begun) => begun.task === task && begun.part === part) ?? {};
    if (attempts.length === 0) continue;
    const items = itemsOfTask(one);
    if (!items.ok) return items;
    tasks.push({ task, part, items: items.value, checks: checksOf(attempts) });
  }
  const results = { format: resultsFormat, version: resultsVersion, pack: pack.value, learner: name, tasks } as const;
  return success({ ...results, checksum: checksumOf(results) });
}

/** What stood on the sheet at each check, oldest first: what the log has of the same sheet, and what stood beside that. */
export function checksOf(attempts: readonly HandedAttempt[]): readonly ResultCheck[] {
  const inOrder = [...attempts].sort((one, other) => one.at - other.at || one.position - other.position);
  const checks: ResultCheck[] = [];
  let logged = new Map<string, string>();
  let sheet: number | undefined;
  for (const id of new Set(inOrder.map(({ check }) => check))) {
    const checked = new Map(inOrder.flatMap((one) => (one.check === id ? [[one.quantity, one] as const] : [])));
    const [first] = checked.values();
    if (!first) continue;
    if (first.sheet !== sheet) logged = new Map();
    sheet = first.sheet;
    for (const { quantity, typed } of checked.values()) logged.set(quantity, typed);
    const beside = [...checked.values()].find((one) => one.beside)?.beside ?? {};
    const paper = new Map([...logged, ...Object.entries(beside)]);
    checks.push({
      at: first.at,
      answers: [...paper].flatMap(([item, text]) => {
        const typed = text.length > longestTyped ? `${text.slice(0, longestTyped)}…` : text;
        const said = checked.get(item);
        if (!said) return typed.trim() === '' ? [] : [{ item, typed }];
        const { verdict, mistake, hints, took } = said;
        return [{ item, typed, verdict, ...(mistake === undefined ? {} : { mistake }), hints, took }];
      }),
    });
  }
  return checks;
}
