/** What this screen offers to others; the rest is its own. */
export { default as MistakeLinks } from './mistake-links.svelte';
export { default as MistakeTask } from './mistake-task.svelte';
