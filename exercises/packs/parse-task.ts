import type { DocumentError, WorkbookError } from '../../engine/contract/errors.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { documentError, errorWithin } from '../../engine/network/document-error.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import { difficulties } from '../contract/drill-views.ts';
import { mostQuantities } from '../drills/fits-network.ts';
import { countQuantities } from '../editor/count-quantities.ts';
import { readSeed } from '../generator/seed.ts';
import type { TaskFields } from './pack-schema.ts';
import {
  mostValues,
  type DrillTask,
  type FormulaTask,
  type KindTask,
  type NetworkTask,
  type Task,
  type TaskSettings,
} from './task-pack.ts';
import { standsAlone } from './stands-alone.ts';

/** What tells which task it is. */
const makes = ['drill', 'kind', 'network', 'formula'] as const;

/**
 * Makes a task of fields that are good by themselves. Refused with the path within the task.
 * @param room how many values its network or formula may have beside those of the tasks before it
 */
export function parseTask(fields: TaskFields, room: number): Outcome<Task> {
  const [make, ...others] = makes.filter((field) => field in fields);
  if (make === undefined) return failure(documentError('', fields, { kind: 'one-task' }));
  const [other] = others;
  if (other !== undefined) return failure(documentError(other, fields[other], { kind: 'one-task' }));
  switch (make) {
    case 'drill':
      return parseDrill(fields);
    case 'kind':
      return parseKind(fields);
    case 'network':
      return parseAsks(fields, room);
    case 'formula':
      return parseNodeAsks(fields, room);
  }
}

const settingNames = ['mode', 'points', 'hints', 'scratch', 'retries'] as const;

/** Those that the task says. */
const settingsOf = (fields: TaskFields): TaskSettings =>
  Object.fromEntries(settingNames.flatMap((setting) => (setting in fields ? [[setting, fields[setting]]] : [])));

function parseDrill({ drill = '', ...fields }: TaskFields): Outcome<DrillTask> {
  return standsAlone(drill)
    ? success({ drill, ...settingsOf(fields) })
    : failure(documentError('drill', drill, { kind: 'drill-id' }));
}

function parseKind({ kind, level, seed, count, ...fields }: TaskFields): Outcome<KindTask> {
  if (kind === undefined) return failure(documentError('kind', kind, { kind: 'one-task' }));
  if (level === undefined) {
    return failure(documentError('level', level, { kind: 'one-of', values: difficulties.map(String) }));
  }
  const read = readSeed(seed ?? '');
  if (!read.ok) return failure(documentError('seed', seed, { kind: 'task-seed' }));
  return success({ kind, level, seed: read.value, ...(count === undefined ? {} : { count }), ...settingsOf(fields) });
}

function parseAsks({ network, ...fields }: TaskFields, room: number): Outcome<NetworkTask> {
  const parsed = parseNetwork(network);
  if (!parsed.ok) return failure(errorWithin('network', parsed.error));
  const tooMany = faultOfSize(countQuantities(parsed.value), room, 'network', network);
  if (tooMany) return failure(tooMany);
  const solved = solve(parsed.value);
  if (!solved.ok) return failure(errorWithin('network', solved.error));
  const asking = parseAsking(fields, solved.value);
  return asking.ok ? success({ network: parsed.value, ...asking.value }) : asking;
}

function parseNodeAsks({ formula, ...fields }: TaskFields, room: number): Outcome<FormulaTask> {
  const parsed = parseFormula(formula);
  const solved = parsed.ok ? solveFormula(parsed.value) : parsed;
  if (!solved.ok) return failure(errorWithin('formula', solved.error));
  const { formula: read, quantities } = solved.value;
  const tooMany = faultOfSize(quantities.size, room, 'formula', formula);
  if (tooMany) return failure(tooMany);
  const asking = parseAsking(fields, solved.value);
  return asking.ok ? success({ formula: read.document, ...asking.value }) : asking;
}

function faultOfSize(values: number, room: number, field: string, found: unknown): WorkbookError | undefined {
  if (values > mostQuantities) return { code: 'network-too-large', values, most: mostQuantities };
  return values > room ? documentError(field, found, { kind: 'values-in-all', most: mostValues }) : undefined;
}

function parseAsking(
  { asks, precision, ...fields }: TaskFields,
  { quantities }: Solution,
): Outcome<Omit<NetworkTask, 'network'>> {
  if (!asks) return failure(documentError('asks', asks, { kind: 'list' }));
  const wrong =
    faultIn(asks, (quantity) => quantities.get(quantity)?.expression !== undefined) ?? precisionFault(precision);
  if (wrong) return failure(wrong);
  return success({
    asks,
    // Its check has made sure that there is one count of digits, and one alone.
    ...(precision ? { precision: precision as Precision } : {}),
    ...settingsOf(fields),
  });
}

function faultIn(asks: readonly string[], isWorked: (quantity: string) => boolean): DocumentError | undefined {
  for (const [index, quantity] of asks.entries()) {
    const path = `asks[${index}]`;
    if (!isWorked(quantity)) return documentError(path, quantity, { kind: 'worked-quantity-id' });
    if (asks.indexOf(quantity) < index) return documentError(path, quantity, { kind: 'unique' });
  }
  return undefined;
}

/** Drills are worked to at least one digit and to no more than twelve, as everywhere. */
function precisionFault(precision: TaskFields['precision']): WorkbookError | undefined {
  for (const counted of ['decimals', 'significant'] as const) {
    const digits = precision?.[counted];
    if (digits === undefined || (digits >= 1 && digits <= 12)) continue;
    return documentError(`precision.${counted}`, digits, { kind: 'whole-number-within', minimum: 1, maximum: 12 });
  }
  return undefined;
}
