/** What the main process does of safekeeping, without Electron around it. */
export { JournalFile } from '../../../electron/safekeeping/journal-file.ts';
export { SafekeepingHost } from '../../../electron/safekeeping/safekeeping-host.ts';
export { SnapshotFolder } from '../../../electron/safekeeping/snapshot-folder.ts';
