/** What this screen offers to others; the rest is its own. */
export { default as MistakesMade } from './mistakes-made.svelte';
export { default as NothingYet } from './nothing-yet.svelte';
