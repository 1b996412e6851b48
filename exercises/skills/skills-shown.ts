import type { LoggedAttempt, SkillName } from '../contract/learning-views.ts';
import { drillFacts } from './drill-facts.ts';
import { evidenceOf } from './evidence.ts';

/** Which skills each answer speaks of directly: the one that was asked, or the one whose rule was broken. */
export const skillsShown = (attempts: readonly LoggedAttempt[]): SkillName[][] =>
  attempts.map((attempt) => {
    const direct = evidenceOf(attempt, drillFacts(attempt)).filter((evidence) => evidence.direct);
    return [...new Set(direct.map(({ skill }) => skill))];
  });
