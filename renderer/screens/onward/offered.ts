/** What this screen offers to others; the rest is its own. */
export { default as WayOn } from './way-on.svelte';
