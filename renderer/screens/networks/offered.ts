/** What this screen offers to others; the rest is its own. */
export { NetworkShelf } from './network-shelf.svelte.ts';
export { default as RefusedFiles } from './refused-files.svelte';
export { shelfHistory } from './shelf-history.ts';
export { default as ShelfNews } from './shelf-news.svelte';
