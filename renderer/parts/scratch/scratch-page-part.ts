import { FetchedPart } from '../page/fetched-part.svelte.ts';

/** The page of scratch work with its field, which is larger than any sheet: fetched when it is opened first, or ahead. */
export const scratchPage = new FetchedPart(() => import('./scratch-page.svelte'));
