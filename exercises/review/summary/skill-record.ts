import type { Evidence } from '../../skills/evidence.ts';
import { observe, type Ability } from '../../skills/mastery/ability.ts';
import { mostLately, type FirstTry } from '../../skills/mastery/lately.ts';
import { mondayOf } from '../calendar/local-day.ts';
import { weekOf } from '../calendar/week-of.ts';
import { ratingOf, type DayTally } from '../rating.ts';
import { reviewed, type ReviewCard } from '../review-card.ts';
import type { SkillSummary } from './learning-summary.ts';

/** In what circumstances an answer was given. */
export interface Circumstances {
  readonly day: number;
  /** In logits, see `Ability`. */
  readonly difficulty: number;
  /** Neither a retry nor a slip that was made in the same drill before. */
  readonly isFirst: boolean;
  readonly isRetry: boolean;
  /** Pieces of evidence for the skill that the same drill gave before. */
  readonly before: number;
  readonly hints: number;
  readonly guided: boolean;
  /** Of this step alone; null where that is not known. */
  readonly seconds: number | null;
}

/** What was told about an answer makes the next try easier. */
const retried = { right: 0.1, wrong: 0.3 } as const;
/** How alike the answers of one drill are: whoever slips once there may well slip again. */
const likeness = 0.3;

/**
 * \frac{1}{1 + (n - 1)\rho}: of n answers that are as alike as \rho, each tells as much as this many that have nothing to do
 * with each other (the design effect of L. Kish, "Survey Sampling", 1965). So one long drill, all right or all wrong by one
 * slip, does not outweigh the others.
 */
const worthAfter = (before: number): number => 1 / (1 + before * likeness);

/** From this hint on, the value itself stood there. */
const valueShown = 3;

type Tally = { -readonly [Part in keyof DayTally]: DayTally[Part] };

/** One skill while the log is folded. */
export class SkillRecord {
  #ability: Ability | null;
  #card: ReviewCard | null;
  /** Added to in place, for every answer passes here. */
  #tally: Tally | null;
  readonly #lately: FirstTry[];
  readonly #weeks: SkillSummary['weeks'];

  constructor(kept?: SkillSummary) {
    this.#ability = kept?.ability ?? null;
    this.#card = kept?.card ?? null;
    this.#tally = kept?.tally ? { ...kept.tally } : null;
    this.#lately = [...(kept?.lately ?? [])];
    this.#weeks = (kept?.weeks ?? []).map((week) => [...week]);
  }

  add(evidence: Evidence, circumstances: Circumstances): void {
    const { right, direct } = evidence;
    const { day, difficulty, isFirst, isRetry, before, hints, guided } = circumstances;
    const weight = evidence.weight * (isRetry ? retried[right ? 'right' : 'wrong'] : worthAfter(before));
    if (weight > 0) this.#ability = observe(this.#ability, { right, weight, difficulty, day });
    const tally = this.#tallyOf(day);
    tally.weight += weight;
    if (right) tally.right += weight;
    if (!direct) return;
    tally.answers += 1;
    if (hints > 0) tally.hinted += 1;
    if (guided) tally.guided = true;
    if (isFirst) this.#remember(right, circumstances);
  }

  summary(): SkillSummary {
    return {
      ability: this.#ability,
      card: this.#card,
      tally: this.#tally && { ...this.#tally },
      lately: [...this.#lately],
      weeks: this.#weeks.map((week) => [...week]),
    };
  }

  /** The tally to go on with; that of an earlier day has become a review. */
  #tallyOf(day: number): Tally {
    if (this.#tally && day <= this.#tally.day) return this.#tally;
    this.#card = cardWith(this.#card, this.#tally);
    this.#tally = { day, weight: 0, right: 0, answers: 0, hinted: 0, guided: false };
    return this.#tally;
  }

  #remember(right: boolean, { day, hints, seconds }: Circumstances): void {
    const isRight = right && hints < valueShown;
    this.#lately.push(isRight ? (hints === 0 ? 'unaided' : 'hinted') : 'missed');
    if (this.#lately.length > mostLately) this.#lately.shift();
    const monday = mondayOf(day);
    let week = weekOf(this.#weeks, monday);
    if (!week) this.#weeks.push((week = [monday, 0, 0, 0, 0]));
    week[1] += 1;
    if (!isRight) return;
    week[2] += 1;
    if (seconds === null) return;
    week[3] += 1;
    week[4] += Math.log(seconds);
  }
}

/** The card with a day that is over, or as if it were. */
export function cardWith(card: ReviewCard | null, tally: DayTally | null): ReviewCard | null {
  const rating = tally && ratingOf(tally);
  return tally && rating ? reviewed(card, rating, tally.day) : card;
}
