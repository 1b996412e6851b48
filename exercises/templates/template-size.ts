import type { BothLanguages } from '../audit/claim.ts';

/** One thing about a template that can be chosen. */
export interface TemplateSize {
  readonly name: string;
  readonly title: BothLanguages;
  readonly choices: readonly SizeChoice[];
  /** What it is unless something else is chosen. */
  readonly usual: string;
}

export interface SizeChoice {
  readonly value: string;
  /** A number says itself. */
  readonly title?: BothLanguages;
}
