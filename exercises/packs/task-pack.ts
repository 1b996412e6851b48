import type { QuantityId } from '../../engine/expression/expression.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import { documentFormats } from '../../engine/network/document-format.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Difficulty, DrillKind, DrillMode } from '../contract/drill-views.ts';

export const packFormat = documentFormats.tasks;
export const packVersion = 1;

/** The languages that a pack may be written in. */
export const packLanguages = ['ko', 'en'] as const;

/** Nobody is set more at once; `count` counts too. */
export const mostTasks = 200;

/** Nor are the networks and formulas of a pack worked out where they have more values together: it would take too long. */
export const mostValues = 100_000;

/** A task pack, version 1: what somebody sets others to work. Unknown fields mean nothing. */
export interface TaskPack {
  readonly format: typeof packFormat;
  readonly version: typeof packVersion;
  readonly title: string;
  readonly introduction?: string;
  /** Who sets it. */
  readonly from?: string;
  readonly language?: (typeof packLanguages)[number];
  /** The last day for it, `YYYY-MM-DD`. It is told to the learner and hinders nobody. */
  readonly due?: string | null;
  readonly tasks: readonly Task[];
}

/** How a task is to be done. */
export interface TaskSettings {
  /** `alone` where it does not say. */
  readonly mode?: DrillMode;
  /** From 0 to 1000 for the whole task, 1 where it does not say. */
  readonly points?: number;
  /** Whether these are allowed, as they are where it does not say. */
  readonly hints?: boolean;
  readonly scratch?: boolean;
  readonly retries?: boolean;
}

/** A drill by its id, some of a kind that are made up, or what is asked of a network or a formula. */
export type Task = DrillTask | KindTask | NetworkTask | FormulaTask;

export interface DrillTask extends TaskSettings {
  readonly drill: string;
}

export interface KindTask extends TaskSettings {
  readonly kind: DrillKind;
  readonly level: Difficulty;
  /** What its numbers are made up from; `each` draws it from the learner's name, so that everybody has another. */
  readonly seed: string;
  /** How many, from 1 to 50; 1 where it does not say. */
  readonly count?: number;
}

interface AskingTask extends TaskSettings {
  /** What the learner works out, in this order. */
  readonly asks: readonly QuantityId[];
  /** What values are rounded to; without it, as many digits as the task needs. */
  readonly precision?: Precision;
}

export interface NetworkTask extends AskingTask {
  readonly network: NetworkDocument;
}

export interface FormulaTask extends AskingTask {
  readonly formula: FormulaDocument;
}

/** The seed of a task of which everybody gets another. */
export const seedForEach = 'each';
