/** What this screen offers to others; the rest is its own. */
export { default as ExampleList } from './example-list.svelte';
