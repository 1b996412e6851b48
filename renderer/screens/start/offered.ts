/** What this screen offers to others; the rest is its own. */
export { default as LearningState } from './learning-state.svelte';
export { nextReviews, type NextReviews, type NextStep } from './next-step.ts';
export { default as NowPanel } from './now-panel.svelte';
export { sentenceOf, sentenceOfRest } from './step-words.ts';
export { whatNow } from './what-now.svelte.ts';
