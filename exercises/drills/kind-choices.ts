import type { DrillKindChoice } from '../contract/drill-views.ts';
import { kindTexts } from './kinds/drill-kinds.ts';

/** Every kind of drill by what lists say of it, from the first thing to learn to the last. */
export const kindChoices = (): DrillKindChoice[] =>
  kindTexts.map(({ kind, title, summary }) => ({ kind, title, summary }));
