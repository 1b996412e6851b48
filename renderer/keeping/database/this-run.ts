import { newId } from '../../shell/new-id.ts';

/** Tells this run of the page from every other, on this machine or another. */
export const thisRun = newId().slice(0, 13);
