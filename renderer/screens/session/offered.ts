/** What this screen offers to others; the rest is its own. */
export { default as SessionBar } from './session-bar.svelte';
