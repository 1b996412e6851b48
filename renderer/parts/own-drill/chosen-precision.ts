import type { Precision } from '../../../engine/precision/precision.ts';

/** What a course may ask for. */
export const precisions: readonly Precision[] = [
  ...[2, 3, 4, 5, 6, 8, 10].map((decimals) => ({ decimals })),
  ...[2, 3, 4, 5, 6, 8, 10].map((significant) => ({ significant })),
];

/** The id of a drill on the learner's own network: its kind, the precision where one was chosen, and what else was. */
const idForm = /^((?:network|formula)\/[^/]+)(?:\/(decimals|significant)-(\d+))?((?:\/.*)?)$/;

/** The precision that was chosen for a drill on the learner's own network. */
export function precisionIn(drill: string): Precision | undefined {
  const [, , counted, digits] = idForm.exec(drill) ?? [];
  if (counted === undefined) return undefined;
  return counted === 'decimals' ? { decimals: Number(digits) } : { significant: Number(digits) };
}

/** The same drill with another precision, or with the one that its network needs. */
export function withPrecision(drill: string, precision: Precision | undefined): string {
  const [, ofKind, , , rest = ''] = idForm.exec(drill) ?? [];
  if (ofKind === undefined) return drill;
  if (precision === undefined) return `${ofKind}${rest}`;
  return `${ofKind}/${'decimals' in precision ? `decimals-${precision.decimals}` : `significant-${precision.significant}`}${rest}`;
}
