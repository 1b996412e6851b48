import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import { documentFormats } from '../../../engine/network/document-format.ts';
import type { LocalizedText } from '../../../engine/network/document.ts';
import type { TaskPack } from '../task-pack.ts';

export const resultsFormat = documentFormats.results;
export const resultsVersion = 1;

/** What was said of an answer that counts. */
export const resultVerdicts = ['correct', 'rounded', 'carried', 'mistake', 'wrong'] as const;
export type ResultVerdict = (typeof resultVerdicts)[number];

/** Nothing that could be read is longer. */
export const longestTyped = 4000;

/** A results document, version 1: what one learner answered in one pack. Unknown fields mean nothing. */
export interface Results {
  readonly format: typeof resultsFormat;
  readonly version: typeof resultsVersion;
  /** The whole pack, so that everything can be judged again. */
  readonly pack: TaskPack;
  /** A name or a number of the learner's choice. */
  readonly learner: string;
  /** Those that were begun. */
  readonly tasks: readonly TaskResult[];
  /** Of all that stands here, see `checksum.ts`. It shows careless changes, and proves nothing. */
  readonly checksum: string;
}

/** What was answered in one drill of the pack, as `drawTasks` gives it. */
export interface TaskResult {
  /** Place in the pack and of the task's `count`, each from 1. */
  readonly task: number;
  readonly part: number;
  /** Everything that is asked there, in the order of the sheet. */
  readonly items: readonly ResultItem[];
  /** Oldest first. */
  readonly checks: readonly ResultCheck[];
}

export interface ResultItem {
  /** A quantity's id, or the name of a choice, an order or a derivation; `mistake` where one is to be found. */
  readonly item: string;
  readonly symbol: LocalizedText;
}

/** Everything that stood on the sheet when something of it was checked. */
export interface ResultCheck {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly answers: readonly ResultAnswer[];
}

export interface ResultAnswer {
  readonly item: string;
  /** Exactly as typed. */
  readonly typed: string;
  /** What was said of it; without one, it was not checked then, or not counted. */
  readonly verdict?: ResultVerdict;
  /** The mistake that was recognized. */
  readonly mistake?: MistakeName;
  /** How many of the three hints were looked at before; with a verdict. */
  readonly hints?: number;
  /** Milliseconds since the field was first come to, or last checked; null where that is not known; with a verdict. */
  readonly took?: number | null;
}
