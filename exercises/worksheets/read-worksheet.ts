import * as v from 'valibot';
import { readInput } from '../../engine/contract/method.ts';
import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import { readDrillId } from '../drills/drill-id.ts';
import { parsePack } from '../packs/parse-pack.ts';
import type { DrillTask, Task, TaskPack } from '../packs/task-pack.ts';
import { worksheetSettings, type WorksheetSettings } from './worksheet-settings.ts';

/** A drill on a network or a formula of somebody's own, which a pack cannot hold: paper takes it along. */
export type OwnDrillTask = DrillTask & ({ readonly network: NetworkDocument } | { readonly formula: FormulaDocument });

/** What is to stand on a worksheet: a pack, with drills on own networks and formulas among its tasks. */
export interface WorksheetPack extends Omit<TaskPack, 'tasks'> {
  readonly tasks: readonly (Task | OwnDrillTask)[];
}

export interface WorksheetInput {
  readonly pack: WorksheetPack;
  readonly settings: WorksheetSettings;
}

const input = v.object({
  pack: v.looseObject({ tasks: v.pipe(v.array(v.unknown()), v.minLength(1)) }),
  settings: worksheetSettings,
});
const ownDrill = v.looseObject({
  drill: v.string(),
  network: v.optional(v.unknown()),
  formula: v.optional(v.unknown()),
});

/** Checks a worksheet that somebody asks for from another process. */
export function readWorksheet(sent: unknown): Outcome<WorksheetInput> {
  const asked = readInput(input, sent);
  if (!asked.ok) return asked;
  const { pack, settings } = asked.value;
  const head = parsePack({ ...pack, tasks: [placeholder] });
  if (!head.ok) return head;
  const tasks: Task[] = [];
  for (const raw of pack.tasks) {
    const own = ownTask(raw);
    if (own?.ok === false) return own;
    const read = own ? undefined : parsePack({ ...head.value, tasks: [raw] });
    if (read?.ok === false) return read;
    tasks.push(...(own ? [own.value] : (read?.value.tasks ?? [])));
  }
  return success({ pack: { ...head.value, tasks }, settings });
}

/** For the head of a pack to be read without its tasks. */
const placeholder: Task = { kind: 'losses', level: 1, seed: 'a' };

/** Undefined for what is a task of a pack, good or not. */
function ownTask(raw: unknown): Outcome<OwnDrillTask> | undefined {
  const read = v.safeParse(ownDrill, raw);
  if (!read.success) return undefined;
  const { drill, network, formula } = read.output;
  const of = readDrillId(drill)?.of;
  if (of === 'network') {
    const parsed = parseNetwork(network);
    return parsed.ok ? success({ drill, network: parsed.value }) : parsed;
  }
  if (of === 'formula') {
    const parsed = parseFormula(formula);
    return parsed.ok ? success({ drill, formula: parsed.value.document }) : parsed;
  }
  return undefined;
}
