import type { StageName } from '../../../exercises/contract/worked-views.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

/** The heading of each part of the work. */
export const stageKeys = {
  forward: 'example.stage.forward',
  loss: 'example.stage.loss',
  backward: 'example.stage.backward',
  gradients: 'example.stage.gradients',
  update: 'example.stage.update',
  after: 'example.stage.after',
} as const satisfies Record<StageName, MessageKey>;
