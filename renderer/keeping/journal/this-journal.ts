import { desktop } from '../../shell/engine-client/desktop.ts';
import { snapshots } from '../snapshots/snapshots.ts';
import { BrowserJournal } from './browser-journal.ts';
import { DesktopJournal } from './desktop-journal.ts';
import type { Journal } from './journal.ts';

/** The one of the shell that the page runs in. */
export const journal: Journal = desktop ? new DesktopJournal(desktop) : new BrowserJournal(snapshots);
