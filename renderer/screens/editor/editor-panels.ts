import type { MessageKey } from '../../shell/language/messages.ts';
import '../../shell/language/editor-messages.ts';

/** What can be opened beside the diagram. */
export type PanelName = 'weights' | 'samples' | 'training' | 'practice' | 'export';

export const panels = [
  { name: 'weights', key: 'editor.panel.weights' },
  { name: 'samples', key: 'editor.panel.samples' },
  { name: 'training', key: 'editor.panel.training' },
  { name: 'practice', key: 'editor.panel.practice' },
  { name: 'export', key: 'editor.panel.export' },
] as const satisfies readonly { readonly name: PanelName; readonly key: MessageKey }[];
