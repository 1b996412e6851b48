import type { Judgement } from '../../../exercises/contract/drill-views.ts';

/** What was understood; undefined where it is plainly what was typed. */
export const readingOf = (judgement: Judgement, typed: string): string | undefined =>
  'reading' in judgement && judgement.value !== null && judgement.reading !== typed ? judgement.reading : undefined;
