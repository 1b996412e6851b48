import { FetchedPart } from '../../parts/page/fetched-part.svelte.ts';

/** What this screen offers to others; the rest is its own. */
export { default as ExampleList } from './example-list.svelte';

/** The computation graphs below the examples, in files of their own. */
export const templates = new FetchedPart(() => import('./template-list.svelte'));
