import { getContext, setContext } from 'svelte';
import type { Drawing } from './drawing.svelte.ts';
import type { EditorDesk } from './editor-desk.svelte.ts';
import type { LiveValues } from './values/live-values.svelte.ts';
import '../../shell/language/editor-messages.ts';

const key = Symbol('editor');

export interface EditorContext {
  readonly desk: EditorDesk;
  readonly values: LiveValues;
  readonly drawing: Drawing;
  /** One step back or forth in what was done to the network. */
  readonly takeBack: (wanted: 'undo' | 'redo') => void;
}

/** One for each network being worked on, shared by its diagram and everything beside it. */
export const provideEditor = (context: EditorContext): EditorContext => setContext(key, context);

export function useEditor(): EditorContext {
  const context = getContext<EditorContext | undefined>(key);
  if (!context) throw new Error('This belongs on an editor’s screen.');
  return context;
}
