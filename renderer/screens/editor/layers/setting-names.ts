import type { MessageKey } from '../../../shell/language/messages.ts';
import type { BiasChoice } from '../document/change-settings.ts';
import '../../../shell/language/editor-messages.ts';

export const biasKeys = {
  none: 'editor.bias.none',
  'per-unit': 'editor.bias.per-unit',
  shared: 'editor.bias.shared',
  'per-unit-frozen': 'editor.bias.per-unit-frozen',
  'shared-frozen': 'editor.bias.shared-frozen',
} as const satisfies Record<BiasChoice, MessageKey>;
