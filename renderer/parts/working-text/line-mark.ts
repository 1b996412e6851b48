import type { LineResult } from '../../../engine/working/contract.ts';

/** What stands beside a line of a working. */
export interface LineMark {
  /** From 1. */
  readonly line: number;
  readonly result: Exclude<LineResult['result'], 'prose'>;
  /** A few words for the margin; empty where the sign says it all. */
  readonly word: string;
}

/** A piece of a line that is marked, as a number that was filled in wrongly; columns from 1, `end` behind the last. */
export interface TextMark {
  readonly line: number;
  readonly column: number;
  readonly end: number;
}

/** What is said behind a line, in the line itself. */
export interface LineRemark {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly tone: 'right' | 'wrong' | 'note' | 'result';
}

/** Signs for the margin, each told apart by its shape. */
export const signs: Readonly<Record<LineMark['result'], string>> = {
  right: '✓',
  rounding: '≈',
  carried: '↳',
  mistake: '✗',
  arithmetic: '✗',
  substitution: '✗',
  wrong: '✗',
  'not-checked': '·',
  'not-read': '?',
};

/** How the sign and its word are coloured. */
export const tones: Readonly<Record<LineMark['result'], 'right' | 'wrong' | 'note'>> = {
  right: 'right',
  rounding: 'right',
  carried: 'right',
  mistake: 'wrong',
  arithmetic: 'wrong',
  substitution: 'wrong',
  wrong: 'wrong',
  'not-checked': 'note',
  'not-read': 'note',
};
