import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Outcome } from '../../../engine/contract/outcome.ts';
import type { RecordPiece } from '../../../exercises/record/record-document.ts';
import type { Attempt } from '../database/attempt.ts';
import type { Draft } from '../database/draft.ts';
import type { Session } from '../database/session.ts';
import type { StoredFormula } from '../database/stored-formula.ts';
import type { StoredNetwork } from '../database/stored-network.ts';
import type { StoredPack } from '../database/stored-pack.ts';
import type { StoredWorking } from '../database/stored-working.ts';
import type { RecordReport } from '../../shell/engine-client/record.worker.ts';
import { whyUnreachable } from '../../shell/engine-client/why-unreachable.ts';
import { sizeOf, type LongWork, type RecordContents } from './record-contents.ts';

const startWorker = () =>
  new Worker(new URL('../../shell/engine-client/record.worker.ts', import.meta.url), { type: 'module' });

/**
 * Reads what `writeRecord` has written. Every entry is checked; a file at fault is refused whole, with the place of the
 * first fault. A file too large is refused before it is read into memory, and the page stays responsive meanwhile.
 */
export function readRecord(
  source: string | Blob,
  { onAdvance, signal }: LongWork = {},
): Promise<Outcome<RecordContents>> {
  const { contents, take } = collector();
  return new Promise((resolve) => {
    let of = 0;
    const refuse = (error: WorkbookError): void => end({ ok: false, error });
    const worker = tryTo(startWorker);
    const end = (outcome: Outcome<RecordContents>): void => {
      worker?.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(outcome);
    };
    const cancel = (): void => refuse({ code: 'cancelled' });
    const unreachable = (): void => void whyUnreachable().then(refuse);
    const receive = ({ data }: MessageEvent<RecordReport>): void => {
      if (data.kind === 'counts') of = sum(Object.values(data.counts));
      else if (data.kind === 'piece') {
        const done = take(data.piece);
        onAdvance?.({ done, of });
      } else if (data.error) refuse(data.error);
      else end({ ok: true, value: contents });
    };
    signal?.addEventListener('abort', cancel);
    worker?.addEventListener('message', receive);
    worker?.addEventListener('error', unreachable);
    worker?.addEventListener('messageerror', unreachable);
    worker?.postMessage(source);
    if (signal?.aborted) cancel();
    else if (!worker) unreachable();
  });
}

/** Gathers pieces; `take` gives how many entries there are by then. */
function collector(): { readonly contents: RecordContents; readonly take: (piece: RecordPiece) => number } {
  const attempts: Attempt[] = [];
  const drafts: Draft[] = [];
  const networks: StoredNetwork[] = [];
  const sessions: Session[] = [];
  const workings: StoredWorking[] = [];
  const packs: StoredPack[] = [];
  const formulas: StoredFormula[] = [];
  const contents = { attempts, drafts, networks, sessions, workings, packs, formulas };
  const take = (piece: RecordPiece): number => {
    if (piece.list === 'attempts') attempts.push(...piece.entries);
    else if (piece.list === 'drafts') drafts.push(...piece.entries);
    else if (piece.list === 'networks') networks.push(...piece.entries);
    else if (piece.list === 'sessions') sessions.push(...piece.entries);
    else if (piece.list === 'workings') workings.push(...piece.entries);
    else if (piece.list === 'packs') packs.push(...piece.entries);
    else formulas.push(...piece.entries);
    return sizeOf(contents);
  };
  return { contents, take };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

function tryTo<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
