import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { DrillSheet, Judgement } from '../../../exercises/contract/drill-views.ts';
import type { MistakeSheet } from '../../../exercises/contract/mistake-views.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import type { Fields } from '../../keeping/database/draft.ts';
import { connection } from '../../keeping/database/connection.ts';
import { attemptsOfCheck, attemptsOfDrill } from '../../keeping/database/history.ts';
import type { Stored } from '../../keeping/database/stored.ts';
import { itemsOf } from '../../parts/sheet/drill-items.ts';
import { judgeAnswers } from '../drill/offered.ts';
import type { DrillSource } from '../../parts/sheet/drill-source.ts';
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

/** What stood on a sheet: judged answers, and in the place of some, what was not judged as it stood. */
export interface Stood {
  readonly answers: ReadonlyMap<string, Attempt>;
  readonly beside: Fields;
}

async function open(first: Attempt, stood: Stood): Promise<OldCheck['opened']> {
  const { drill, mode, network, formula } = first;
  if (isMistake(drill)) {
    const sheet = await engine.call('openMistake', { mistake: drill });
    return sheet.ok ? { kind: 'mistake', sheet: sheet.value } : { kind: 'closed', error: sheet.error };
  }
  const source: DrillSource = { drill, mode, ...(network ? { network } : {}), ...(formula ? { formula } : {}) };
  const sheet = await engine.call('openDrill', source);
  if (!sheet.ok) return { kind: 'closed', error: sheet.error };
  return { kind: 'drill', session: await reopened(source, sheet.value, stood) };
}

/** What is said of each answer today tells why it was judged as it was; the verdict is the one that was given then. */
async function reopened(source: DrillSource, sheet: DrillSheet, { answers, beside }: Stood): Promise<ReopenedSession> {
  const fields: Fields = {
    ...Object.fromEntries([...answers].map(([name, { typed }]) => [name, typed])),
    ...beside,
  };
  const sent = itemsOf(sheet).flatMap((item) => {
    const typed = fields[item.name] ?? '';
    return typed.trim() === '' ? [] : [{ item, typed }];
  });
  const judged = await judgeAnswers(source, sent);
  const today = new Map(judged.ok ? judged.value.map(({ item, judgement }) => [item.name, judgement]) : []);
  const told = new Map(
    sent.flatMap(({ item: { name }, typed }): [string, Judgement][] => {
      const attempt = answers.get(name);
      const now = today.get(name);
      if (attempt?.typed === typed) return [[name, asThen(attempt, now)]];
      // Of what was handed in, all was told; of what else stood there, only what was judged as it stood.
      return now && sheet.mode === 'exam' ? [[name, now]] : [];
    }),
  );
  return new ReopenedSession(source, sheet, fields, told);
}

export const isAsThen = ({ verdict, mistake }: Attempt, today: Judgement | undefined): boolean =>
  today?.verdict === verdict &&
  (verdict !== 'mistake' || ('diagnosis' in today && today.diagnosis?.mistake === mistake));

function asThen(attempt: Attempt, today: Judgement | undefined): Judgement {
  if (today && isAsThen(attempt, today)) return today;
  const { quantity, verdict, reading } = attempt;
  return { quantity, verdict, reading, value: null };
}

/** What stood on the sheet when these were checked. @param ofDrill oldest first */
export function stoodThen(attempts: readonly [Attempt, ...Attempt[]], ofDrill: readonly Attempt[]): Stood {
  const [{ at, mode, network, formula, sheet }] = attempts;
  const same = JSON.stringify([network, formula]);
  const before = ofDrill.filter(
    (one) =>
      one.at < at && one.mode === mode && one.sheet === sheet && JSON.stringify([one.network, one.formula]) === same,
  );
  const answers = [...(sheet === undefined ? lastSitting(before, at) : before), ...attempts];
  return {
    answers: new Map(answers.map((one) => [one.quantity, one])),
    beside: attempts.find(({ beside }) => beside)?.beside ?? {},
  };
}

/** Of answers that do not tell which sheet they stood on, those that were given without a long break before a moment. */
function lastSitting(before: readonly Attempt[], at: number): Attempt[] {
  const sitting: Attempt[] = [];
  let since = at;
  for (const one of [...before].reverse()) {
    if (since - one.at > longestSitting) break;
    since = one.at;
    sitting.push(one);
  }
  return sitting.reverse();
}
