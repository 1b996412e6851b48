import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { LocalizedText } from '../../engine/network/document.ts';
import type { Difficulty, DrillKind, DrillMode } from './drill-views.ts';

/**
 * How the page comes to know what the learner can do. Everything here follows from the log of attempts and from nothing
 * else, but the whole log is never sent: 100,000 attempts take half a second to cross to another process. Instead the
 * log is folded into a `LearningSummary` of some tens of kilobytes:
 *
 *     summary  = summarise({ previous, timeZone, attempts })   the attempts that came after `previous`, in order
 *     progress = progress({ summary, now })                    everything that the page of progress shows
 *     session  = planSession({ summary, now, seed })           what to do today
 *
 * Folding the log in pieces gives the same summary as folding it at once, so the page keeps the summary beside the log
 * (a cache: losing it loses nothing) and only sends what is new. It begins again from `previous: null`, in pieces of
 * some thousand attempts, whenever the cache is no summary of this log: its `attempts` is not the number of attempts up
 * to and with its `last` (after an import), its `timeZone` is not the learner's, or it is refused (an older version).
 */

/** What a learner comes to be able to do, in the order in which it is taught. */
export const skillNames = [
  'weighted-sum',
  'activation',
  'loss',
  'error-at-output',
  'slope',
  'output-gradient',
  'update',
  'paths-summed',
  'hidden-gradient',
  'bias',
  'shared-bias',
  'batch-sum',
  'notation-reading',
  'matrix-step',
  'output-derivation',
  'hidden-derivation',
  'rounding',
  'nudging',
  'node-value',
  'local-slope',
  'way-back',
  'ways-out',
] as const;
export type SkillName = (typeof skillNames)[number];

/** A skill as the map shows it. */
export interface SkillCard {
  readonly skill: SkillName;
  readonly title: LocalizedText;
  /** One line. */
  readonly summary: LocalizedText;
  /** What must be known before. */
  readonly buildsOn: readonly SkillName[];
  /** Its column on the map, from 0: one further than the last of what it builds on. */
  readonly column: number;
  /** The drills that practise it, the one made for it first. */
  readonly kinds: readonly DrillKind[];
}

/** An attempt as far as learning goes; what the page stores has more. */
export interface LoggedAttempt {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Place within its check, from 0. */
  readonly position: number;
  readonly check: string;
  readonly drill: string;
  readonly mode: DrillMode;
  readonly example: string | null;
  /** Of a drill whose id does not tell it. */
  readonly network?: { readonly layers: readonly unknown[]; readonly samples: readonly unknown[] } | undefined;
  readonly quantity: string;
  readonly verdict: 'correct' | 'rounded' | 'carried' | 'mistake' | 'wrong';
  /** One of the known mistakes; a name that is not known any more counts as none. */
  readonly mistake?: string | undefined;
  readonly hints: number;
  /** Milliseconds; null where that is not known. */
  readonly took: number | null;
}

/** `YYYY-MM-DD`, on the learner's calendar. */
export type CalendarDate = string;

/**
 * `new`: nothing seen of it. `uncertain`: too little seen to say. `known`: what builds on it may be begun.
 */
export type SkillLevel = 'new' | 'uncertain' | 'learning' | 'known';

/** What the learner is told in words, such as "7 of the last 8 right without a hint". Retries are not counted. */
export interface LatelyRight {
  readonly rightOfLast: number;
  readonly of: number;
  /** Whether all those right ones were right without a hint. */
  readonly withoutHint: boolean;
  /** How many of the right ones took a hint. */
  readonly hinted: number;
}

/** A week of one skill. */
export interface SkillWeek {
  /** Its Monday. */
  readonly week: CalendarDate;
  /** Answers at first try, and how many of them were right. */
  readonly answers: number;
  readonly right: number;
  /** What a right answer took, step by step; the geometric mean, null where no time is known. */
  readonly seconds: number | null;
}

export interface SkillProgress {
  readonly skill: SkillName;
  readonly level: SkillLevel;
  /** Chance of a right answer without a hint in a drill of middling difficulty; null where nothing was seen. */
  readonly mastery: number | null;
  readonly lately: LatelyRight | null;
  /** When it comes back, and the chance that it would be remembered now; null before the first time. */
  readonly review: { readonly due: CalendarDate; readonly inDays: number; readonly retention: number } | null;
  /** Those with answers, oldest first. */
  readonly weeks: readonly SkillWeek[];
}

export interface PracticeDay {
  readonly date: CalendarDate;
  readonly answers: number;
  /** Right, or right from the learner's own earlier value. */
  readonly right: number;
  readonly minutes: number;
}

/** A mistake that was made, with the drill that is made for it. */
export interface MistakeMade {
  readonly mistake: MistakeName;
  readonly times: number;
  /** In the last four weeks. */
  readonly recently: number;
  readonly last: CalendarDate;
  readonly skill: SkillName;
  readonly drill: { readonly kind: DrillKind; readonly difficulty: Difficulty };
}

/** Everything that the page of progress shows. */
export interface Progress {
  readonly today: PracticeDay;
  /** Days in a row up to today, or up to yesterday while nothing was done today. */
  readonly streak: { readonly days: number; readonly longest: number; readonly doneToday: boolean };
  /** Every day with an answer, oldest first. */
  readonly calendar: readonly PracticeDay[];
  /** In the order in which they are taught. */
  readonly skills: readonly SkillProgress[];
  /** Skills due for review, first the one least likely to be right now. */
  readonly due: readonly SkillName[];
  /** The next skill to begin: new, with all it builds on known. */
  readonly next: SkillName | null;
  /** The one made most in the last four weeks first. */
  readonly mistakes: readonly MistakeMade[];
}

/** Why a drill is part of a session: it is due, it is new, or there is time left for what is weakest. */
export const sessionReasons = ['review', 'new', 'strengthen'] as const;
export type SessionReason = (typeof sessionReasons)[number];

export interface SessionDrill {
  /** Opens a drill with numbers that nobody has seen. */
  readonly drill: string;
  readonly kind: DrillKind;
  readonly difficulty: Difficulty;
  readonly mode: DrillMode;
  readonly reason: SessionReason;
  /** What it is for, the one it was chosen for first. */
  readonly skills: readonly SkillName[];
  readonly minutes: number;
}

export interface SessionPlan {
  /** Of all its drills together, from the learner's own times. */
  readonly minutes: number;
  readonly drills: readonly SessionDrill[];
}
