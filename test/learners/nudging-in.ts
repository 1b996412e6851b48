import type { NetworkSolution } from '../../engine/solution/solution.ts';
import type { Nudging } from './manner.ts';

/** The weight that a sheet has its learner move; undefined on every other sheet. */
export function nudgingIn({ quantities }: NetworkSolution): Nudging | undefined {
  const epsilon = quantities.get('ε')?.value;
  for (const { name } of quantities.values()) {
    if (name.kind === 'difference-quotient' && epsilon !== undefined) return { ...name, epsilon };
  }
  return undefined;
}
