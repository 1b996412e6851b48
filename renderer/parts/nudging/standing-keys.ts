import type { NudgeView } from '../../../exercises/contract/nudging-views.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

/** What is said of a step. */
export const standingKeys = {
  works: 'nudging.works',
  'too-coarse': 'nudging.too-coarse',
  'too-fine': 'nudging.too-fine',
  outside: 'nudging.outside',
} as const satisfies Record<NudgeView['standing'], MessageKey>;
