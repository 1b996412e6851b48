import { liveQuery, type Subscription } from 'dexie';
import { connection } from './connection.ts';
import { problemOf, type Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

/**
 * Tells what a query gives now and after every change to what it read, also one made in another window. After a
 * problem nothing more is told. Gives back how to stop.
 */
export function watch<Value>(
  query: (database: WorkbookDatabase) => Promise<Value>,
  tell: (stored: Stored<Value>) => void,
): () => void {
  let stopped = false;
  let subscription: Subscription | undefined;
  const start = (opened: Stored<WorkbookDatabase>): void => {
    if (stopped) return;
    if (opened.ok) {
      subscription = liveQuery(() => query(opened.value)).subscribe({
        next: (value) => tell({ ok: true, value }),
        error: (thrown: unknown) => tell({ ok: false, problem: problemOf(thrown) }),
      });
    } else tell(opened);
  };
  void connection.use((database) => Promise.resolve(database)).then(start);
  return () => {
    stopped = true;
    subscription?.unsubscribe();
  };
}
