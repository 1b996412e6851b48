import type { Tolerance } from '../../../engine/precision/tolerance.ts';

/** What a course may allow. */
export const tolerances: readonly Tolerance[] = [
  ...[0.001, 0.01, 0.05].map((relative) => ({ relative })),
  ...[0.0001, 0.001, 0.01, 0.1].map((absolute) => ({ absolute })),
];

/** The id of a drill on the learner's own network, with the tolerance at its end where one was chosen. */
const idForm = /^((?:network|formula)\/.*?)(?:\/(relative|absolute)-(\d+(?:\.\d+)?))?$/;

/** The fixed tolerance that was chosen for a drill on the learner's own network. */
export function toleranceIn(drill: string): Tolerance | undefined {
  const [, , kind, written] = idForm.exec(drill) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'relative' ? { relative: Number(written) } : { absolute: Number(written) };
}

/** The same drill with another tolerance, or with what honest rounding can reach. */
export function withTolerance(drill: string, tolerance: Tolerance | undefined): string {
  const [, own] = idForm.exec(drill) ?? [];
  if (own === undefined || tolerance === undefined) return own ?? drill;
  return `${own}/${'relative' in tolerance ? `relative-${tolerance.relative}` : `absolute-${tolerance.absolute}`}`;
}
