import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { RightChoice } from '../contract/drill-views.ts';
import { findDrill, type DrillRequest } from './find-drill.ts';
import { isChosenPart } from './judge-chosen.ts';
import type { ModeWanted } from './open-drill.ts';
import { prepare } from './prepared-drill.ts';

/** What should have been chosen, or put in order, for an item of a drill. */
export function rightChoice({
  item,
  mode = 'guided',
  ...request
}: DrillRequest & ModeWanted & { readonly item: string }): Outcome<RightChoice> {
  const found = findDrill(request);
  if (!found.ok) return found;
  const part = prepare(found.value, mode)
    .plan.parts.filter(isChosenPart)
    .find((one) => one.item === item);
  return part ? success({ tiles: part.right }) : failure({ code: 'unknown-quantity', quantity: item });
}
