import { isRight, latestOfDrill } from '../../keeping/database/history.ts';
import { newestAttempt } from '../../keeping/database/learning-log.ts';
import { findOnShelf } from '../../keeping/database/networks.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import type { WorkbookDatabase } from '../../keeping/database/workbook-database.ts';
import { itemsOf } from '../../parts/sheet/drill-items.ts';
import { type DrillSource, sheetKey } from '../../parts/sheet/drill-source.ts';
import { type LastSheet, readLastSheet } from '../../shell/navigation/last-sheet.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import type { UnfinishedDrill } from './next-step.ts';

/** What was left longer ago is not gone on with unasked. */
const recently = 2 * 86_400_000;

/** The drill that was worked on last, where something on its sheet is still to be done; undefined otherwise. */
export async function findUnfinished(database: WorkbookDatabase, now: number): Promise<UnfinishedDrill | undefined> {
  const newest = await newestAttempt(database, now);
  const sheet = readLastSheet();
  const unchecked = sheet && sheet.at > (newest?.at ?? 0) ? await sheetWrittenOn(database, sheet, now) : undefined;
  return unchecked ?? (newest && (await drillChecked(database, newest, now)));
}

/** By what was typed after the last check. */
async function sheetWrittenOn(
  database: WorkbookDatabase,
  { at, drill, mode, network }: LastSheet,
  now: number,
): Promise<UnfinishedDrill | undefined> {
  if (now - at > recently) return undefined;
  const stored = network === undefined ? undefined : await database.networks.get(network);
  if (network !== undefined && !stored) return undefined;
  if (await isFinished(database, { drill, mode, ...(stored ? { network: stored.network } : {}) })) return undefined;
  return { drill, mode, ...(stored ? placeOf(stored) : {}) };
}

/** By the last check. */
async function drillChecked(
  database: WorkbookDatabase,
  attempt: Attempt,
  now: number,
): Promise<UnfinishedDrill | undefined> {
  const { at, drill, mode, network, task } = attempt;
  // A task of a pack is gone on with in the pack.
  if (now - at > recently || task !== undefined) return undefined;
  const place = network ? await onShelf(database, attempt) : {};
  if (!place || (await isFinished(database, { drill, mode, ...(network ? { network } : {}) }))) return undefined;
  return { drill, mode, ...place };
}

/** Where the network lies, if it still lies there as it was. */
async function onShelf(
  database: WorkbookDatabase,
  { network }: Attempt,
): Promise<Pick<UnfinishedDrill, 'network' | 'networkTitle'> | undefined> {
  const found = network && (await findOnShelf(database, network));
  return found && placeOf(found);
}

const placeOf = ({ id, network: { title } }: StoredNetwork): Pick<UnfinishedDrill, 'network' | 'networkTitle'> => ({
  network: id,
  ...(title === undefined ? {} : { networkTitle: title }),
});

/** Whether all is answered rightly, or handed in, or a fresh sheet lies there. What cannot be opened as a drill, such as a mistake to be found, is finished too. */
async function isFinished(database: WorkbookDatabase, source: DrillSource): Promise<boolean> {
  const sheet = await engine.call('openDrill', source);
  const draft = await database.drafts.get(sheetKey(source));
  if (!sheet.ok || !draft || draft.handedIn) return true;
  const { fields, judged } = draft;
  if (Object.values(fields).every((typed) => typed.trim() === '')) return true;
  if (source.mode === 'exam') return false;
  const latest = await latestOfDrill(database, source.drill, source.network);
  return itemsOf(sheet.value).every(({ name }) => {
    const attempt = latest.get(name);
    return attempt !== undefined && isRight(attempt) && fields[name] === judged[name];
  });
}
