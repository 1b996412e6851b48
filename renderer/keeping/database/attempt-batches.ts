import { Dexie } from 'dexie';
import type { Attempt } from './attempt.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

/** How many attempts are in memory at once. */
const batchSize = 2000;

const placeOf = ({ at, position }: Attempt): readonly [at: number, position: number] => [at, position];

/**
 * All attempts up to and with the last, in order. A batch ends with the end of a place: different checks may have been
 * made in the same millisecond, as on two machines.
 */
export async function* attemptBatches(
  database: WorkbookDatabase,
  last: Attempt | undefined,
): AsyncGenerator<readonly Attempt[]> {
  if (!last) return;
  const log = database.attempts;
  let after: unknown = Dexie.minKey;
  for (;;) {
    const first = await log
      .where('[at+position]')
      .between(after, placeOf(last), false, true)
      .limit(batchSize)
      .toArray();
    const end = first.at(-1);
    if (!end) return;
    const atEnd = await log.where('[at+position]').equals(placeOf(end)).toArray();
    yield [...first.filter(({ at, position }) => at !== end.at || position !== end.position), ...atEnd];
    after = placeOf(end);
  }
}
