/** What this screen offers to others; the rest is its own. */
export { DrillPaper } from './drill-paper.svelte.ts';
export { default as DrillParts } from './drill-parts.svelte';
export { DrillSession } from './drill-session.svelte.ts';
export { default as DrillTask } from './drill-task.svelte';
export { judgeAnswers } from './judge-answers.ts';
export { default as NotSaved } from './not-saved.svelte';
export { providePen } from './pen.svelte.ts';
