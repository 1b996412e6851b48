import { app, ipcMain } from 'electron';
import { join } from 'node:path';
import type { Kept } from '../../exercises/contract/safekeeping.ts';
import { channels } from '../channels.ts';
import { isFromPage } from '../page/is-from-page.ts';
import { roomIn } from './room-in.ts';
import { removeDatabase } from './remove-database.ts';
import { JournalFile } from './journal-file.ts';
import { SafekeepingHost } from './safekeeping-host.ts';
import { SnapshotFolder } from './snapshot-folder.ts';

/** The main process keeps snapshots and journal of the record, away from the database that they may have to replace. */
export function setUpSafekeeping(folder: string): void {
  const snapshots = new SnapshotFolder(join(folder, 'snapshots'));
  const journal = new JournalFile(join(folder, 'journal', 'checks.jsonl'), Date.now);
  const host = new SafekeepingHost({
    snapshots,
    journal,
    now: Date.now,
    room: () => roomIn(folder),
    removeDatabase: () => removeDatabase(join(folder, 'IndexedDB')),
  });

  ipcMain.handle(channels.safekeeping, (event, name: unknown, sent: unknown): Promise<Kept<unknown>> | Kept<never> =>
    isFromPage(event)
      ? host.answer(name, sent)
      : { ok: false, problem: { code: 'failed', detail: 'not asked by the page' } },
  );

  app.on('web-contents-created', (_, page) => {
    const forget = (): void => void host.forget();
    page.on('did-navigate', forget);
    page.on('render-process-gone', forget);
  });
}
