import type { QuantityId } from '../../engine/expression/expression.ts';
import type { DrillMode } from '../contract/drill-views.ts';
import type { Drill } from './drill.ts';
import type { DrillPlan } from './drill-plan.ts';
import { fieldPrecisions, type FieldPrecision } from './field-precisions.ts';
import { givenValues } from './given-values.ts';
import { questionsIn } from './questions-of.ts';

/** A drill in one mode: what it gives, what it asks, and to how many digits. */
export interface PreparedDrill {
  readonly drill: Drill;
  readonly mode: DrillMode;
  readonly plan: DrillPlan;
  readonly given: readonly QuantityId[];
  /** Of every number that is asked, in the order of the sheet. */
  readonly precisions: ReadonlyMap<QuantityId, FieldPrecision>;
}

const prepared = new WeakMap<Drill, Map<DrillMode, PreparedDrill>>();

/**
 * Each drill is prepared once for each of its modes, however often it is opened and checked. An exam asks what is asked of
 * who works alone.
 */
export function prepare(drill: Drill, mode: DrillMode): PreparedDrill {
  if (mode === 'exam') return { ...prepare(drill, 'alone'), mode };
  const modes = prepared.get(drill) ?? new Map<DrillMode, PreparedDrill>();
  prepared.set(drill, modes);
  const found = modes.get(mode) ?? makeReady(drill, mode);
  modes.set(mode, found);
  return found;
}

function makeReady(drill: Drill, mode: DrillMode): PreparedDrill {
  const { checker, solution, precision } = drill;
  const plan = drill.plan(mode);
  const precisions = fieldPrecisions(checker, precision, questionsIn(solution, plan));
  return { drill, mode, plan, given: givenValues(solution, plan), precisions };
}
