import { language } from '../../shell/language/language.svelte.ts';
import { drillsLeft, minutesOf } from '../../keeping/session/session-facts.ts';
import type { TitledDrill } from '../../parts/names/drill-titles.svelte.ts';
import type { BeginStep, NextReviews, NextStep, UnfinishedDrill } from './next-step.ts';

/** What titles the engine gives. */
export interface StepTitles {
  readonly drill: (drill: TitledDrill) => string;
  readonly skill: (skill: NonNullable<BeginStep['next']>) => string;
}

/** What to do now, in one sentence. */
export function sentenceOf(step: NextStep, titles: StepTitles): string {
  switch (step.kind) {
    case 'first':
      return language.text('start.first');
    case 'session': {
      const left = drillsLeft(step.session);
      return language.text('start.session', { left: left.length, minutes: minutesOf(left) });
    }
    case 'unfinished':
      return sentenceOfUnfinished(step.unfinished, titles);
    case 'begin':
      return sentenceOfBegin(step, titles);
    case 'rest':
      return language.text(step.session ? 'start.rest.done' : 'start.rest');
  }
}

function sentenceOfUnfinished({ drill, network, networkTitle }: UnfinishedDrill, titles: StepTitles): string {
  const own = network === undefined ? {} : { network: networkTitle === undefined ? {} : { title: networkTitle } };
  return language.text('start.unfinished', { title: titles.drill({ drill, ...own }) });
}

function sentenceOfBegin({ plan, due, next }: BeginStep, titles: StepTitles): string {
  const minutes = minutesOf(plan.drills);
  const planned = plan.drills.filter(({ reason }) => reason === 'review').flatMap(({ skills }) => skills).length;
  if (next) {
    return planned > 0
      ? language.text('start.begin.due-and-new', { due: planned, minutes })
      : language.text('start.begin.new', { skill: titles.skill(next), minutes });
  }
  if (planned > 0) {
    return language.text(planned < due ? 'start.begin.due-part' : 'start.begin.due', { due, planned, minutes });
  }
  return language.text('start.begin.strengthen', { minutes });
}

/** What is still due, or when it is worth coming back; undefined where there is neither. */
export function sentenceOfRest(due: number, reviews: NextReviews | null): string | undefined {
  if (due > 0) return language.text('start.rest.due', { due });
  return reviews ? language.text('start.rest.reviews', { skills: reviews.skills, days: reviews.inDays }) : undefined;
}
