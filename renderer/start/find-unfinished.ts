import { latestOfDrill } from '../database/history.ts';
import { newestAttempt } from '../database/learning-log.ts';
import { allNetworks } from '../database/networks.ts';
import type { Attempt } from '../database/attempt.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { itemsOf } from '../drill/drill-items.ts';
import { sheetKey, type DrillSource } from '../drill/drill-source.ts';
import { engine } from '../engine-client/engine.ts';
import { isMistake } from '../navigation/route.ts';
import type { UnfinishedDrill } from './next-step.ts';

/** What was left longer ago is not gone on with unasked. */
const recently = 2 * 86_400_000;

/** The drill that was worked on last, where something on its sheet is still to be done; undefined otherwise. */
export async function findUnfinished(database: WorkbookDatabase, now: number): Promise<UnfinishedDrill | undefined> {
  const newest = await newestAttempt(database);
  if (!newest || now - newest.at > recently || isMistake(newest.drill)) return undefined;
  const { drill, mode } = newest;
  const place = newest.network ? await onShelf(database, newest) : {};
  if (!place || (await isFinished(database, newest))) return undefined;
  return { drill, mode, ...place };
}

/** Where the network lies, if it still lies there as it was. */
async function onShelf(database: WorkbookDatabase, { network }: Attempt): Promise<{ network: string } | undefined> {
  const wanted = JSON.stringify(network);
  const found = (await allNetworks(database)).find((stored) => JSON.stringify(stored.network) === wanted);
  return found && { network: found.id };
}

/** Whether all is answered rightly, or handed in, or a fresh sheet lies there. What cannot be opened is finished too. */
async function isFinished(database: WorkbookDatabase, { drill, mode, network }: Attempt): Promise<boolean> {
  const source: DrillSource = { drill, mode, ...(network ? { network } : {}) };
  const sheet = await engine.call('openDrill', source);
  const draft = await database.drafts.get(sheetKey(source));
  if (!sheet.ok || !draft || draft.handedIn || Object.keys(draft.judged).length === 0) return true;
  const latest = await latestOfDrill(database, drill);
  return itemsOf(sheet.value).every(({ name }) => {
    const verdict = latest.get(name)?.verdict;
    return verdict === 'correct' || verdict === 'carried';
  });
}
