import type { DrillChoice } from '../../../exercises/contract/drill-views.ts';
import type { SessionPlan } from '../../../exercises/contract/learning-views.ts';
import { connection } from '../../keeping/database/connection.ts';
import type { Session } from '../../keeping/database/session.ts';
import { latestSession } from '../../keeping/database/sessions.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { learning, type Learned, type Learning } from '../../keeping/learning/learning.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { drillRoute, type Route } from '../../shell/navigation/route.ts';
import { newSeed } from '../../parts/generated-drill/new-seed.ts';
import { dailySession, type DailySession } from '../../keeping/session/daily-session.svelte.ts';
import { nextRoute } from '../../keeping/session/session-facts.ts';
import { findUnfinished } from './find-unfinished.ts';
import { nextStep, type NextStep } from './next-step.ts';

/** What to do now, in one step. */
export class WhatNow {
  #step = $state.raw<NextStep>();
  #looking = 0;
  /** The seed of the plan that is shown, and for what: as long as nothing is answered, every page shows the same. */
  #shown = { attempts: -1, date: '', seed: '' };

  constructor(
    readonly learning: Learning,
    readonly daily: DailySession,
    readonly now: () => number,
  ) {}

  /** Undefined until it is known. */
  get step(): NextStep | undefined {
    return this.#step;
  }

  /** Follows the log until told to stop; what was known before is not told again. Call in an effect. */
  follow(): () => void {
    this.#step = undefined;
    return this.learning.follow(() => this.look());
  }

  /** Finds out anew, and gives what was found; of several who look at once, the last one is shown. */
  async look(): Promise<NextStep | undefined> {
    const turn = (this.#looking += 1);
    await this.learning.update();
    const { learned, problem } = this.learning;
    const step = problem || !learned ? undefined : await this.#stepAfter(learned);
    if (turn === this.#looking) this.#step = step;
    return step;
  }

  /** Goes to a step. */
  async take(step: NextStep | undefined): Promise<void> {
    navigation.go(await this.#routeOf(step));
  }

  /** Goes to it from wherever one is; where there is nothing to be done, to the page that says so. */
  async takeFromAnywhere(): Promise<void> {
    await this.take(await this.look());
  }

  /** Plans more for today than was planned. False where nothing came of it. */
  async takeMore(session: Session | null): Promise<boolean> {
    const { learned } = this.learning;
    const plan = learned && (await this.#plan(learned, newSeed()));
    if (!plan || plan.drills.length === 0) return false;
    navigation.go(nextRoute(await (session ? this.daily.extend(session, plan.drills) : this.#begin(learned, plan))));
    return true;
  }

  async #stepAfter(learned: Learned): Promise<NextStep> {
    const found = await connection.read(async (database) => ({
      session: await latestSession(database, this.now()),
      unfinished: await findUnfinished(database, this.now()),
    }));
    const { session, unfinished } = found.ok ? found.value : { session: undefined, unfinished: undefined };
    if (learned.summary.attempts === 0) {
      return unfinished
        ? { kind: 'unfinished', unfinished, instead: null }
        : { kind: 'first', drill: await firstDrill() };
    }
    const plan = (await this.#plan(learned, this.#seedFor(learned))) ?? { minutes: 0, drills: [] };
    return nextStep({ now: this.now(), progress: learned.progress, session, unfinished, plan });
  }

  async #plan({ summary }: Learned, seed: string): Promise<SessionPlan | undefined> {
    const planned = await engine.call('planSession', { summary, now: this.now(), seed });
    return planned.ok ? planned.value : undefined;
  }

  #seedFor({ summary: { attempts }, progress: { today } }: Learned): string {
    const { date } = today;
    if (attempts !== this.#shown.attempts || date !== this.#shown.date) {
      this.#shown = { attempts, date, seed: newSeed() };
    }
    return this.#shown.seed;
  }

  #begin({ summary, progress }: Learned, { drills }: SessionPlan): ReturnType<DailySession['begin']> {
    return this.daily.begin(progress.today.date, drills, summary);
  }

  async #routeOf(step: NextStep | undefined): Promise<Route> {
    const { learned } = this.learning;
    switch (step?.kind) {
      case 'first':
        return step.drill ? { place: 'drill', drill: step.drill.id } : { place: 'library' };
      case 'session':
        return nextRoute(step.session);
      case 'unfinished':
        return drillRoute(step.unfinished.drill, step.unfinished.mode, step.unfinished.network);
      case 'begin':
        return learned ? nextRoute(await this.#begin(learned, step.plan)) : { place: 'library' };
      case 'rest':
      case undefined:
        return { place: 'library' };
    }
  }
}

/** The first drill of the library: where everyone begins. */
async function firstDrill(): Promise<DrillChoice | undefined> {
  const examples = await engine.call('examples', null);
  return examples.ok ? examples.value[0]?.drills[0] : undefined;
}

export const whatNow = new WhatNow(learning, dailySession, Date.now);
