import * as v from 'valibot';
import type { WorkbookError } from '../../engine/contract/errors.ts';
import { tooDeep } from '../../engine/network/depth.ts';
import { documentError, documentErrorOf, errorWithin } from '../../engine/network/document-error.ts';
import { otherFormat } from '../../engine/network/document-format.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import { readJson } from '../../engine/network/read-json.ts';
import { whereJsonEnds } from './json-end.ts';
import { parseUnfinishedFormula } from '../formulas/unfinished-formula.ts';
import { parseUnfinishedPack } from '../packs/unfinished-pack.ts';
import { largestRecord } from '../snapshots/largest-record.ts';
import type { RecordCounts, RecordPiece } from './record-document.ts';
import { recordFrame, recordLists, recordSchemas, recordVersion, type RecordList } from './record-schema.ts';

/** How many entries are read between two pieces. */
const pieceSize = 500;

/** What tells the entries of a list apart. */
const keys = {
  attempts: 'id',
  drafts: 'drill',
  networks: 'id',
  sessions: 'date',
  workings: 'id',
  packs: 'id',
  formulas: 'id',
} as const;

/**
 * Reads a record's file a piece at a time, so that whoever reads it can go on with something else between two pieces.
 * First come the true counts, then all entries, exactly as they stand in the file, unknown fields and all. Gives back
 * what is wrong with the file, if anything is: then it is refused whole, whatever came before.
 */
export function* readRecord(text: string): Generator<RecordCounts | RecordPiece, WorkbookError | undefined> {
  if (text.length > largestRecord * 1e6) return tooLarge(text.length);
  const parsed = readJson(text);
  if (!parsed.ok) return documentError('', text.slice(0, 200), whereJsonEnds(text.replace(/^\uFEFF/, '')));
  const raw = parsed.value;
  const other = otherFormat(raw, 'record', recordVersion);
  if (other) return other;
  const frame = v.safeParse(recordFrame, raw, { abortEarly: true });
  if (!frame.success) return documentErrorOf(frame.issues[0]);
  const { attempts, drafts, networks, sessions, workings, packs, formulas } = frame.output;
  yield {
    attempts: attempts.length,
    drafts: drafts.length,
    networks: networks.length,
    sessions: sessions.length,
    workings: workings.length,
    packs: packs.length,
    formulas: formulas.length,
  };
  for (const list of recordLists) {
    const wrong = yield* readList(list, frame.output[list]);
    if (wrong) return wrong;
  }
  return undefined;
}

/** @param bytes how large the file is */
export const tooLarge = (bytes: number): WorkbookError => ({
  code: 'document-invalid',
  path: '',
  found: `${Math.ceil(bytes / 1e6)} MB`,
  allowed: { kind: 'file-at-most', megabytes: largestRecord },
});

function* readList(list: RecordList, entries: readonly unknown[]): Generator<RecordPiece, WorkbookError | undefined> {
  const seen = new Set<unknown>();
  for (let from = 0; from < entries.length; from += pieceSize) {
    const piece = entries.slice(from, from + pieceSize);
    for (const [index, entry] of piece.entries()) {
      const wrong = entryError(list, entry, seen);
      if (wrong) return errorWithin(`${list}[${from + index}]`, wrong);
    }
    // Each entry has just been found to be of its list's type.
    yield { list, entries: piece } as RecordPiece;
  }
  return undefined;
}

/** @param seen the keys of the entries before, to which this one's is added */
function entryError(list: RecordList, entry: unknown, seen: Set<unknown>): WorkbookError | undefined {
  const deep = tooDeep(entry);
  if (deep) return deep;
  const checked = v.safeParse(recordSchemas[list], entry, { abortEarly: true });
  if (!checked.success) return documentErrorOf(checked.issues[0]);
  const { [keys[list]]: key, network, pack, formula } = checked.output as Readonly<Record<string, unknown>>;
  if (seen.has(key)) return documentError(keys[list], key, { kind: 'unique' });
  seen.add(key);
  if (list === 'networks' || list === 'workings' || (list === 'attempts' && network !== undefined)) {
    const parsed = parseNetwork(network);
    if (!parsed.ok) return errorWithin('network', parsed.error);
  }
  if (list === 'packs') {
    const parsed = parseUnfinishedPack(pack);
    if (!parsed.ok) return errorWithin('pack', parsed.error);
  }
  if (list === 'formulas' || (list === 'attempts' && formula !== undefined)) {
    const parsed = parseUnfinishedFormula(formula);
    if (!parsed.ok) return errorWithin('formula', parsed.error);
  }
  return undefined;
}
