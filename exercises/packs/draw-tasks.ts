import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { DrillKind, DrillMode } from '../contract/drill-views.ts';
import { writeDrillId } from '../drills/drill-id.ts';
import { Random } from '../generator/random.ts';
import { readSeed } from '../generator/seed.ts';
import { drawSeed } from '../review/session/draw-seed.ts';
import { countOf } from './parse-pack.ts';
import { seedForEach, type KindTask, type Task, type TaskPack } from './task-pack.ts';

/** One drill of a pack, as one learner gets it. */
export interface DrawnTask {
  /** Place in the pack, from 1. */
  readonly task: number;
  /** From 1, of the task's `count`. */
  readonly part: number;
  /** Opens it again; the ids of mistakes to find begin with `mistakes/`. */
  readonly drill: string;
  /** What a drill of chosen values is on: a network or a formula. */
  readonly network?: NetworkDocument;
  readonly formula?: FormulaDocument;
  readonly mode: DrillMode;
  readonly hints: boolean;
  readonly scratch: boolean;
  readonly retries: boolean;
  /** Those of the task, shared equally among its parts. */
  readonly points: number;
}

/**
 * The drills of a pack for one learner, in its order. The same pack and learner always draw the same, on any machine;
 * capitals and blanks in the name make no difference. Fails for a seed that is none.
 * @param learner a name or a number; the empty text for a pack that is the same for all
 */
export function drawTasks(pack: TaskPack, learner: string): Outcome<readonly DrawnTask[]> {
  const drawn: DrawnTask[] = [];
  for (const [index, task] of pack.tasks.entries()) {
    const place = index + 1;
    const { mode = 'alone', points = 1, hints = true, scratch = true, retries = true } = task;
    const count = countOf(task);
    for (let part = 1; part <= count; part += 1) {
      const drill = drillOf(task, part, `${pack.title}/${place}/${sameName(learner)}`);
      if (!drill.ok) return drill;
      drawn.push({
        task: place,
        part,
        drill: drill.value,
        ...documentOf(task),
        mode,
        hints,
        scratch,
        retries,
        points: points / count,
      });
    }
  }
  return success(drawn);
}

function documentOf(task: Task): Pick<DrawnTask, 'network' | 'formula'> {
  if ('network' in task) return { network: task.network };
  return 'formula' in task ? { formula: task.formula } : {};
}

/** A name as it is looked for: however it was typed on either machine. */
export const sameName = (learner: string): string => learner.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** @param each what is drawn from where everybody gets another */
function drillOf(task: Task, part: number, each: string): Outcome<string> {
  if ('drill' in task) return success(task.drill);
  if ('network' in task || 'formula' in task) {
    const { asks, precision } = task;
    return success(writeDrillId({ of: 'asks', asks, ...(precision ? { precision } : {}) }));
  }
  const seed = seedOf(task, part, each);
  return seed.ok ? success(idOfKind(task, seed.value)) : seed;
}

/** The one that is given, and others drawn from it for further parts. */
function seedOf({ seed, kind, level }: KindTask, part: number, each: string): Outcome<string> {
  if (seed === seedForEach) return success(drawSeed(new Random(`${kind}/${level}/${each}/${part}`)));
  const read = readSeed(seed);
  if (!read.ok || part === 1) return read;
  return success(drawSeed(new Random(`${kind}/${level}/${read.value}/${part}`)));
}

const mistakeFamilies: ReadonlyMap<DrillKind, string> = new Map<DrillKind, string>([
  ['find-the-mistake', 'generated'],
  ['mistake-in-letters', 'letters'],
  ['mistake-in-graph', 'graph'],
]);

/** Mistakes to find have a sheet of their own, and ids of their own. */
function idOfKind({ kind, level }: KindTask, seed: string): string {
  const family = mistakeFamilies.get(kind);
  return family === undefined
    ? writeDrillId({ of: 'generated', kind, difficulty: level, seed })
    : `mistakes/${family}/${level}/${seed}`;
}
