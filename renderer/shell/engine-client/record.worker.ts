import type { WorkbookError } from '../../../engine/contract/errors.ts';
import { documentError } from '../../../engine/network/document-error.ts';
import type { RecordCounts, RecordPiece } from '../../../exercises/record/record-document.ts';
import { largestRecord } from '../../../exercises/snapshots/largest-record.ts';
import { readRecord, tooLarge } from '../../../exercises/record/read-record.ts';
import { decodeText } from '../files/decode-text.ts';

/** What the worker posts: the counts, then the entries a piece at a time, then `done`, once. */
export type RecordReport =
  | { readonly kind: 'counts'; readonly counts: RecordCounts }
  | { readonly kind: 'piece'; readonly piece: RecordPiece }
  /** Null where the whole file is good. */
  | { readonly kind: 'done'; readonly error: WorkbookError | null };

const post = (report: RecordReport): void => postMessage(report);

/** Reads one record's file, which may be large, away from the thread that draws. */
addEventListener('message', ({ data }: MessageEvent<string | Blob>) => {
  void read(data)
    .catch((thrown: unknown): WorkbookError => ({ code: 'unexpected', detail: String(thrown) }))
    .then((error) => post({ kind: 'done', error }));
});

async function read(source: string | Blob): Promise<WorkbookError | null> {
  if (typeof source === 'string') return report(source);
  if (source.size > largestRecord * 1e6) return tooLarge(source.size);
  const text = decodeText(new Uint8Array(await source.arrayBuffer()));
  return text === undefined ? documentError('', '�', { kind: 'json' }) : report(text);
}

function report(text: string): WorkbookError | null {
  const reading = readRecord(text);
  let next = reading.next();
  for (; next.done !== true; next = reading.next()) {
    const { value } = next;
    post('list' in value ? { kind: 'piece', piece: value } : { kind: 'counts', counts: value });
  }
  return next.value ?? null;
}
