import { getContext, setContext } from 'svelte';
import type { FormulaDesk } from './formula-desk.svelte.ts';
import type { LiveSketch } from './live-sketch.svelte.ts';

const key = Symbol('formula');

export interface FormulaContext {
  readonly desk: FormulaDesk;
  readonly live: LiveSketch;
}

/** One for each formula being worked on, shared by everything on its desk. */
export const provideFormula = (context: FormulaContext): FormulaContext => setContext(key, context);

export function useFormula(): FormulaContext {
  const context = getContext<FormulaContext | undefined>(key);
  if (!context) throw new Error('This belongs on the screen of a formula.');
  return context;
}
