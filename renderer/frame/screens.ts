import { FetchedPart } from '../parts/page/fetched-part.svelte.ts';
import { scratchPage } from '../parts/scratch/scratch-page-part.ts';

/** Every screen but the first, each in files of its own, in the order in which a learner is likely to come to them. */
export const screens = {
  drill: new FetchedPart(() => import('../screens/drill/drill-screen.svelte')),
  session: new FetchedPart(() => import('../screens/session/session-screen.svelte')),
  practice: new FetchedPart(() => import('../screens/practice/practice-screen.svelte')),
  example: new FetchedPart(() => import('../screens/example/example-screen.svelte')),
  published: new FetchedPart(() => import('../screens/published/published-screen.svelte')),
  mistake: new FetchedPart(() => import('../screens/mistake/mistake-screen.svelte')),
  progress: new FetchedPart(() => import('../screens/progress/progress-screen.svelte')),
  skill: new FetchedPart(() => import('../screens/skill/skill-screen.svelte')),
  history: new FetchedPart(() => import('../screens/history/history-screen.svelte')),
  check: new FetchedPart(() => import('../screens/history/check-screen.svelte')),
  packs: new FetchedPart(() => import('../screens/pack/packs-screen.svelte')),
  pack: new FetchedPart(() => import('../screens/pack/pack-screen.svelte')),
  task: new FetchedPart(() => import('../screens/pack/task-screen.svelte')),
  makePack: new FetchedPart(() => import('../screens/pack/make-screen.svelte')),
  handOver: new FetchedPart(() => import('../screens/pack/hand-over-screen.svelte')),
  sentPack: new FetchedPart(() => import('../screens/pack/sent-pack-screen.svelte')),
  networks: new FetchedPart(() => import('../screens/networks/networks-screen.svelte')),
  editor: new FetchedPart(() => import('../screens/editor/editor-screen.svelte')),
  formulas: new FetchedPart(() => import('../screens/formulas/formulas-screen.svelte')),
  formula: new FetchedPart(() => import('../screens/formulas/formula-screen.svelte')),
  template: new FetchedPart(() => import('../screens/template/template-screen.svelte')),
  ownFormulaDrill: new FetchedPart(() => import('../screens/drill/own-formula-drill-screen.svelte')),
  ownDrill: new FetchedPart(() => import('../screens/drill/own-drill-screen.svelte')),
  class: new FetchedPart(() => import('../screens/class/class-screen.svelte')),
  worksheet: new FetchedPart(() => import('../screens/worksheet/worksheet-screen.svelte')),
  record: new FetchedPart(() => import('../screens/record/record-screen.svelte')),
  solutionCheck: new FetchedPart(() => import('../screens/solution-check/solution-check-screen.svelte')),
  teachers: new FetchedPart(() => import('../screens/help/teachers-screen.svelte')),
  recovery: new FetchedPart(() => import('../screens/recovery/recovery-screen.svelte')),
};

/**
 * Fetches one screen after another, and what is fetched within them, whenever the page has nothing else to do, so that the next one opens at once.
 * @returns how to stop
 */
export function fetchScreensAhead(): () => void {
  const waiting: FetchedPart<unknown>[] = [...Object.values(screens), scratchPage];
  let asked = requestIdleCallback(next);

  function next(): void {
    const screen = waiting.shift();
    if (!screen) return;
    void screen.fetchAhead().then(() => {
      if (asked !== 0) asked = requestIdleCallback(next);
    });
  }

  return () => {
    cancelIdleCallback(asked);
    asked = 0;
  };
}
