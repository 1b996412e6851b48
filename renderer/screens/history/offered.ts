/** What this screen offers to others; the rest is its own. */
export { default as OldSheet } from './old-sheet.svelte';
export { ReopenedSession } from './reopened-session.ts';
