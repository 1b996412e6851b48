import { Transform } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A stream that works on all that was written once it is ended; threads would finish in another order each time. */
const atOnce = (work: (all: Buffer) => Buffer, pieceSize: number): Transform => {
  const pieces: Buffer[] = [];
  return new Transform({
    transform(piece: Buffer | string, _, done) {
      pieces.push(Buffer.from(piece));
      done();
    },
    flush(done) {
      try {
        const result = work(Buffer.concat(pieces));
        for (let from = 0; from < result.length; from += pieceSize) this.push(result.subarray(from, from + pieceSize));
        done();
      } catch (thrown) {
        done(thrown instanceof Error ? thrown : new Error(String(thrown)));
      }
    },
  });
};

/** As much of `node:zlib` as is used, without threads. */
export const zlib = {
  createGzip: (): Transform => atOnce((all) => gzipSync(all, { level: 1 }), 1 << 16),
  createGunzip: ({ chunkSize = 1 << 14 }: { readonly chunkSize?: number } = {}): Transform =>
    atOnce((all) => gunzipSync(all), chunkSize),
};
