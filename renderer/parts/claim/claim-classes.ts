import type { PublishedClaim } from '../../../exercises/contract/published-views.ts';

export type ClaimClass = PublishedClaim['class'];

/** In the order they are counted: what agrees first. */
export const claimClasses: readonly ClaimClass[] = [
  'right',
  'rounding',
  'carried',
  'wrong-value',
  'wrong-name',
  'wrong-setting',
  'misprint',
];
