import type { LatelyRight, SkillProgress } from '../../../exercises/contract/learning-views.ts';
import { language } from '../../shell/language/language.svelte.ts';

/** Such as "First tries: 7 of the last 8 right without a hint.". */
export function latelyWords(lately: LatelyRight | null): string {
  if (!lately) return language.text('skill.lately.none');
  const { rightOfLast: right, of, withoutHint, hinted } = lately;
  const hints = withoutHint ? 'none' : hinted > 0 ? 'some' : 'other';
  return language.text('skill.lately', { right, of, hints, hinted });
}

/** When it comes back. */
export function reviewWords({ review }: SkillProgress): string {
  if (!review) return language.text('skill.review.none');
  const { inDays: days, due, retention } = review;
  return days <= 0
    ? language.text('skill.review.today', { retention })
    : language.text('skill.review.later', { days, date: language.date(due, 'long') });
}
