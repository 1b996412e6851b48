import type { DrillChoice, DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { CalendarDate, Progress, SessionPlan, SkillName } from '../../../exercises/contract/learning-views.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { Session } from '../../keeping/database/session.ts';
import { isCurrent, isOver } from '../../keeping/session/session-facts.ts';

/** A drill that was begun and not brought to its end. */
export interface UnfinishedDrill {
  readonly drill: string;
  readonly mode: DrillMode;
  /** The id on the shelf of the network it is on, and that network's name. */
  readonly network?: string;
  readonly networkTitle?: NetworkDocument['title'];
}

/** When skills come back: the next day on which any does, and how many do then. */
export interface NextReviews {
  readonly due: CalendarDate;
  readonly inDays: number;
  readonly skills: number;
}

/** To begin what is planned for today. */
export interface BeginStep {
  readonly kind: 'begin';
  readonly plan: SessionPlan;
  readonly due: number;
  /** The new skill in it. */
  readonly next: SkillName | null;
}

/** The one thing to do now. */
export type NextStep =
  /** Nothing was ever answered; undefined where no drill can be had. */
  | { readonly kind: 'first'; readonly drill: DrillChoice | undefined }
  /** Today's session is under way. */
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'unfinished'; readonly unfinished: UnfinishedDrill; readonly instead: BeginStep | null }
  | BeginStep
  /** Today's session is done, or there is nothing to do. */
  | {
      readonly kind: 'rest';
      /** More than was planned for today. */
      readonly due: number;
      /** Whether there is something to go on with all the same. */
      readonly more: boolean;
      readonly reviews: NextReviews | null;
      readonly session: Session | null;
    };

export interface Circumstances {
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly progress: Progress;
  /** The latest there was. */
  readonly session: Session | undefined;
  readonly unfinished: UnfinishedDrill | undefined;
  /** What would be done today. */
  readonly plan: SessionPlan;
}

/** What was begun comes before what is due, and what is due before anything new. */
export function nextStep({ now, progress, session, unfinished, plan }: Circumstances): NextStep {
  const today = session?.date === progress.today.date ? session : null;
  const isUnderWay = session && isCurrent(session, progress.today.date, now) && !isOver(session);
  if (isUnderWay) return { kind: 'session', session };
  const begin = today || plan.drills.length === 0 ? null : beginStep(progress, plan);
  if (unfinished) return { kind: 'unfinished', unfinished, instead: begin };
  return (
    begin ?? {
      kind: 'rest',
      due: progress.due.length,
      more: plan.drills.length > 0,
      reviews: nextReviews(progress),
      session: today,
    }
  );
}

const beginStep = ({ due }: Progress, plan: SessionPlan): BeginStep => ({
  kind: 'begin',
  plan,
  due: due.length,
  next: plan.drills.find(({ reason }) => reason === 'new')?.skills[0] ?? null,
});

export function nextReviews({ skills }: Progress): NextReviews | null {
  const reviews = skills.flatMap(({ review }) => (review ? [review] : [])).filter(({ inDays }) => inDays > 0);
  const [soonest] = [...reviews].sort((one, other) => one.inDays - other.inDays);
  if (!soonest) return null;
  return { ...soonest, skills: reviews.filter(({ due }) => due === soonest.due).length };
}
