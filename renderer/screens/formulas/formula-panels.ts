import type { MessageKey } from '../../shell/language/messages.ts';

/** What can be opened beside the graph. */
export type PanelName = 'practice' | 'export';

export const panels = [
  { name: 'practice', key: 'editor.panel.practice' },
  { name: 'export', key: 'editor.panel.export' },
] as const satisfies readonly { readonly name: PanelName; readonly key: MessageKey }[];
