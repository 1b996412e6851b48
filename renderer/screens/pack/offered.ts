/** What this screen offers to others; the rest is its own. */
export { default as AddToPack } from './add-to-pack.svelte';
