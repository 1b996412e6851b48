import { Dexie, liveQuery, type Subscription } from 'dexie';
import { connection } from './connection.ts';
import { problemOf, type Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

/** For a query that no change touches, Dexie remembers each change; after so many it is asked anew, which forgets them. */
const manyChanges = 100;

/**
 * Tells what a query gives now and after every change to what it read, also one made in another window; now and then it
 * tells the same again. After a problem nothing more is told. Gives back how to stop.
 */
export function watch<Value>(
  query: (database: WorkbookDatabase) => Promise<Value>,
  tell: (stored: Stored<Value>) => void,
): () => void {
  let stopped = false;
  let subscription: Subscription | undefined;
  let database: WorkbookDatabase | undefined;
  let changes = 0;
  const ask = (): void => {
    if (!database) return;
    const opened = database;
    changes = 0;
    subscription?.unsubscribe();
    subscription = liveQuery(() => query(opened)).subscribe({
      next: (value) => tell({ ok: true, value }),
      error: (thrown: unknown) => {
        stop();
        tell({ ok: false, problem: problemOf(thrown) });
      },
    });
  };
  const countChange = (): void => {
    changes += 1;
    if (changes >= manyChanges) ask();
  };
  const start = (opened: Stored<WorkbookDatabase>): void => {
    if (stopped) return;
    if (opened.ok) {
      database = opened.value;
      Dexie.on.storagemutated.subscribe(countChange);
      ask();
    } else tell(opened);
  };
  const stop = (): void => {
    stopped = true;
    Dexie.on.storagemutated.unsubscribe(countChange);
    subscription?.unsubscribe();
  };
  void connection.read((opened) => Promise.resolve(opened)).then(start);
  return stop;
}
