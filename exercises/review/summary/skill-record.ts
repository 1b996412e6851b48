import type { Evidence } from '../../skills/evidence.ts';
import { observe, type Ability } from '../../skills/mastery/ability.ts';
import { mostLately, type FirstTry } from '../../skills/mastery/lately.ts';
import { mondayOf } from '../calendar/local-day.ts';
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
  readonly hints: number;
  readonly guided: boolean;
  /** Of this step alone; null where that is not known. */
  readonly seconds: number | null;
}

/** What was told about an answer makes the next try easier; and one slip, made at every weight, is still one. */
const again = { right: 0.1, wrong: 0.3 } as const;
/** From this hint on, the value itself stood there. */
const valueShown = 3;

/** One skill while the log is folded. */
export class SkillRecord {
  #ability: Ability | null;
  #card: ReviewCard | null;
  #tally: DayTally | null;
  readonly #lately: FirstTry[];
  readonly #weeks: SkillSummary['weeks'];

  constructor(kept?: SkillSummary) {
    this.#ability = kept?.ability ?? null;
    this.#card = kept?.card ?? null;
    this.#tally = kept?.tally ?? null;
    this.#lately = [...(kept?.lately ?? [])];
    this.#weeks = (kept?.weeks ?? []).map((week) => [...week]);
  }

  add(evidence: Evidence, circumstances: Circumstances): void {
    const { right, direct } = evidence;
    const { day, difficulty, isFirst, hints, guided } = circumstances;
    const weight = evidence.weight * (isFirst ? 1 : again[right ? 'right' : 'wrong']);
    if (weight > 0) this.#ability = observe(this.#ability, { right, weight, difficulty, day });
    const counted = direct ? 1 : 0;
    const tally = this.#tallyOf(day);
    this.#tally = {
      day: tally.day,
      weight: tally.weight + weight,
      right: tally.right + (right ? weight : 0),
      answers: tally.answers + counted,
      hinted: tally.hinted + (hints > 0 ? counted : 0),
      guided: tally.guided || (direct && guided),
    };
    if (direct && isFirst) this.#remember(right, circumstances);
  }

  summary(): SkillSummary {
    return {
      ability: this.#ability,
      card: this.#card,
      tally: this.#tally,
      lately: [...this.#lately],
      weeks: this.#weeks.map((week) => [...week]),
    };
  }

  /** The tally to go on with; that of an earlier day has become a review. */
  #tallyOf(day: number): DayTally {
    if (this.#tally && day <= this.#tally.day) return this.#tally;
    this.#card = cardWith(this.#card, this.#tally);
    return { day, weight: 0, right: 0, answers: 0, hinted: 0, guided: false };
  }

  #remember(right: boolean, { day, hints, seconds }: Circumstances): void {
    const isRight = right && hints < valueShown;
    this.#lately.push(isRight ? (hints === 0 ? 'unaided' : 'hinted') : 'missed');
    if (this.#lately.length > mostLately) this.#lately.shift();
    const monday = mondayOf(day);
    let week = this.#weeks.at(-1);
    if (week?.[0] !== monday) week = this.#weeks.find(([start]) => start === monday);
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
