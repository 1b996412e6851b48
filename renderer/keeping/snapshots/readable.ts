import { largestRecord } from '../../../exercises/snapshots/largest-record.ts';
import { StorageError } from '../database/stored.ts';

/**
 * The pieces, as long as they can be read again together: what nobody can go back to is not written.
 * @throws StorageError `too-large`
 */
export async function* readable(
  pieces: AsyncIterable<string>,
  megabytes: number = largestRecord,
): AsyncGenerator<string> {
  const encoder = new TextEncoder();
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += encoder.encode(piece).length;
    if (bytes > megabytes * 1e6) throw new StorageError({ code: 'too-large', megabytes });
    yield piece;
  }
}
