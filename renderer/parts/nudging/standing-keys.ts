import type { NudgeView, NudgingView } from '../../../exercises/contract/nudging-views.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

/** What is said of a step, by what is derived. */
export const standingKeys = {
  network: {
    works: 'nudging.works',
    'too-coarse': 'nudging.too-coarse',
    'too-fine': 'nudging.too-fine',
    outside: 'nudging.outside',
  },
  formula: {
    works: 'nudging.works',
    'too-coarse': 'nudging.output.too-coarse',
    'too-fine': 'nudging.output.too-fine',
    outside: 'nudging.output.outside',
  },
} as const satisfies Record<NudgingView['of'], Record<NudgeView['standing'], MessageKey>>;

/** Where no step works. */
export const neverKeys = { network: 'nudging.never', formula: 'nudging.output.never' } as const;

/** How it is done. */
export const whyKeys = { network: 'nudging.why', formula: 'nudging.output.why' } as const;
