import type { Running } from './shell.ts';

/** Does what makes the page give a file away, and tells where that file lies. */
export type CatchFile<Started extends Running> = (running: Started, act: () => Promise<void>) => Promise<string>;
