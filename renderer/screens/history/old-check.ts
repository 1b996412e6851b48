import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { DrillSheet, Judgement } from '../../../exercises/contract/drill-views.ts';
import type { MistakeSheet } from '../../../exercises/contract/mistake-views.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import { connection } from '../../keeping/database/connection.ts';
import { attemptsOfCheck, attemptsOfDrill } from '../../keeping/database/history.ts';
import type { Stored } from '../../keeping/database/stored.ts';
import { itemsOf } from '../../parts/sheet/drill-items.ts';
import { type DrillSource, judgeAnswers } from '../drill/offered.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { isMistake } from '../../shell/navigation/route.ts';
import { ReopenedSession } from './reopened-session.ts';

/** Answers that were checked together, with the drill as it stood then. */
export interface OldCheck {
  /** In the order of the drill, at least one. */
  readonly attempts: readonly [Attempt, ...Attempt[]];
  readonly opened:
    | { readonly kind: 'drill'; readonly session: ReopenedSession }
    | { readonly kind: 'mistake'; readonly sheet: MistakeSheet }
    /** It cannot be opened any more. */
    | { readonly kind: 'closed'; readonly error: WorkbookError };
}

/** Longer than this between two checks, and the sheet was another one, or was forgotten. */
const longestSitting = 12 * 3_600_000;

/** Undefined where there is no such check. */
export async function openCheck(check: string): Promise<Stored<OldCheck | undefined>> {
  const found = await connection.read(async (database) => {
    const [first, ...rest] = await attemptsOfCheck(database, check);
    return first && { attempts: [first, ...rest] as const, ofDrill: await attemptsOfDrill(database, first.drill) };
  });
  if (!found.ok) return found;
  if (!found.value) return { ok: true, value: undefined };
  const { attempts, ofDrill } = found.value;
  return {
    ok: true,
    value: { attempts: [...attempts], opened: await open(attempts[0], stoodThen(attempts, ofDrill)) },
  };
}

async function open(first: Attempt, stood: ReadonlyMap<string, Attempt>): Promise<OldCheck['opened']> {
  const { drill, mode, network } = first;
  if (isMistake(drill)) {
    const sheet = await engine.call('openMistake', { mistake: drill });
    return sheet.ok ? { kind: 'mistake', sheet: sheet.value } : { kind: 'closed', error: sheet.error };
  }
  const source: DrillSource = { drill, mode, ...(network ? { network } : {}) };
  const sheet = await engine.call('openDrill', source);
  if (!sheet.ok) return { kind: 'closed', error: sheet.error };
  return { kind: 'drill', session: await reopened(source, sheet.value, stood) };
}

/** What is said of each answer today tells why it was judged as it was; the verdict is the one that was given then. */
async function reopened(
  source: DrillSource,
  sheet: DrillSheet,
  stood: ReadonlyMap<string, Attempt>,
): Promise<ReopenedSession> {
  const sent = itemsOf(sheet).flatMap((item) => {
    const attempt = stood.get(item.name);
    return attempt ? [{ item, typed: attempt.typed }] : [];
  });
  const judged = await judgeAnswers(source, sent);
  const today = new Map(judged.ok ? judged.value.map(({ item, judgement }) => [item.name, judgement]) : []);
  const told = new Map([...stood].map(([name, attempt]) => [name, asThen(attempt, today.get(name))]));
  return new ReopenedSession(source, sheet, stood, told);
}

export const isAsThen = ({ verdict, mistake }: Attempt, today: Judgement | undefined): boolean =>
  today?.verdict === verdict &&
  (verdict !== 'mistake' || ('diagnosis' in today && today.diagnosis?.mistake === mistake));

function asThen(attempt: Attempt, today: Judgement | undefined): Judgement {
  if (today && isAsThen(attempt, today)) return today;
  const { quantity, verdict, reading } = attempt;
  return { quantity, verdict, reading, value: null };
}

/** The last answer to everything that stood on the sheet when these were checked. @param ofDrill oldest first */
export function stoodThen(
  attempts: readonly [Attempt, ...Attempt[]],
  ofDrill: readonly Attempt[],
): ReadonlyMap<string, Attempt> {
  const [{ at, mode, network }] = attempts;
  const sameNetwork = JSON.stringify(network);
  const before = ofDrill.filter(
    (one) => one.at < at && one.mode === mode && JSON.stringify(one.network) === sameNetwork,
  );
  const sitting: Attempt[] = [];
  let since = at;
  for (const one of before.reverse()) {
    if (since - one.at > longestSitting) break;
    since = one.at;
    sitting.push(one);
  }
  return new Map([...sitting.reverse(), ...attempts].map((one) => [one.quantity, one]));
}
