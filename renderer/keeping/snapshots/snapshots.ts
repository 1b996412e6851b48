import { desktop } from '../../shell/engine-client/desktop.ts';
import { BrowserSnapshots } from './browser-snapshots.ts';
import { DesktopSnapshots } from './desktop-snapshots.ts';
import type { SnapshotStore } from './snapshot-store.ts';

export const snapshots: SnapshotStore = desktop ? new DesktopSnapshots(desktop) : new BrowserSnapshots(Date.now);
