import type { ShownQuantity } from '../../../exercises/contract/network-views.ts';
import type { PlayStep } from './play-step.ts';

/** More than these in one step would be a page, not a line. */
const most = 6;

/** What was worked in a step, in the order in which it is told. */
export const tellStep = (
  step: PlayStep | undefined,
  quantities: Readonly<Record<string, ShownQuantity>>,
): readonly ShownQuantity[] => (step?.tells ?? []).flatMap((id) => quantities[id] ?? []).slice(0, most);
