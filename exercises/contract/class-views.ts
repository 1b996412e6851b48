import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { WorkbookError } from '../../engine/contract/errors.ts';
import type { LocalizedText, NetworkDocument } from '../../engine/network/document.ts';
import type { ResultCheck, ResultItem } from '../packs/results/results-document.ts';
import type { DrillMode } from './drill-views.ts';

/** A file of results as it was dropped. */
export interface ResultsFile {
  readonly name: string;
  readonly text: string;
}

/** A folder of results, sorted: a class for each pack that was handed in. */
export interface ClassView {
  /** The one with most results first. */
  readonly classes: readonly ClassTable[];
  /** Files that could not be read, with why. */
  readonly refused: readonly { readonly file: string; readonly error: WorkbookError }[];
}

/** Learners by tasks, for one pack. */
export interface ClassTable {
  /** Tells this pack from others; the same for everybody who was set it. */
  readonly pack: string;
  readonly title: string;
  readonly from: string;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  /** What the whole pack is worth. */
  readonly points: number;
  readonly tasks: readonly ClassTask[];
  /** By name. */
  readonly rows: readonly ClassRow[];
  /** Over the whole pack, what most of the class makes first. */
  readonly mistakes: readonly MistakeCount[];
}

/** One drill of the pack. */
export interface ClassTask {
  readonly task: number;
  readonly part: number;
  readonly title: LocalizedText;
  readonly points: number;
  /** Learners who began it. */
  readonly begun: number;
  /** Points that those who handed in have on average. */
  readonly average: number;
  readonly mistakes: readonly MistakeCount[];
  /** What was not answered right by those who began it; empty where everybody had another drill. */
  readonly missed: readonly { readonly symbol: LocalizedText; readonly learners: number }[];
}

/** How many learners make a mistake, and how often in all. */
export interface MistakeCount {
  readonly mistake: MistakeName;
  readonly learners: number;
  readonly times: number;
}

/** One file of results. */
export interface ClassRow {
  readonly file: string;
  readonly learner: string;
  /** Whether another file has the same name in it. */
  readonly isTwin: boolean;
  /** Whether the checksum is that of what stands there. */
  readonly intact: boolean;
  /** Answers of which the file said something else than was found when they were judged again; null before that. */
  readonly changed: number | null;
  readonly points: number;
  readonly took: number;
  /** When something was checked last, in milliseconds since 1970; null where nothing was begun. */
  readonly last: number | null;
  /** As many as there are tasks. */
  readonly cells: readonly ClassCell[];
}

/** What came of one drill for one learner. */
export interface ClassCell {
  /** How many things were asked; 0 where it was not begun. */
  readonly items: number;
  readonly right: number;
  readonly points: number;
  /** Each once. */
  readonly mistakes: readonly MistakeName[];
  readonly hinted: number;
  /** In milliseconds. */
  readonly took: number;
}

/** One learner's work, drill by drill, to be opened sheet by sheet. */
export interface LearnerWork {
  readonly learner: string;
  readonly tasks: readonly {
    readonly task: number;
    readonly part: number;
    readonly title: LocalizedText;
    readonly drill: string;
    readonly network?: NetworkDocument | undefined;
    readonly mode: DrillMode;
    readonly points: number;
    /** What it asks, with their symbols; none where it was not begun. */
    readonly items: readonly ResultItem[];
    /** Oldest first; none where it was not begun. */
    readonly checks: readonly ResultCheck[];
  }[];
}

export interface ClassProgress {
  /** Drills of learners judged again, of all that were begun. */
  readonly judged: number;
  readonly all: number;
}
