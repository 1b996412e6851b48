import type { PublishedClaim } from '../../../exercises/contract/published-views.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

export type ClaimClass = PublishedClaim['class'];

export const claimWords = {
  right: 'published.class.right',
  rounding: 'published.class.rounding',
  carried: 'published.class.carried',
  'wrong-value': 'published.class.wrong-value',
  'wrong-name': 'published.class.wrong-name',
  'wrong-setting': 'published.class.wrong-setting',
  misprint: 'published.class.misprint',
} as const satisfies Record<ClaimClass, MessageKey>;

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
