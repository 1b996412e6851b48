import type { Stored } from '../database/stored.ts';

/** Gives the pieces on, and notes that there is headway each time one is asked for. */
type Watched = (pieces: AsyncIterable<string>) => AsyncIterable<string>;

/**
 * What comes of keeping some pieces, or a problem once nobody has asked for any more of them for so long, and it is not
 * over either.
 * @param patience in milliseconds
 */
export function inTime<Value>(
  patience: number,
  keep: (watched: Watched) => Promise<Stored<Value>>,
): Promise<Stored<Value>> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve({ ok: false, problem: { code: 'failed', detail: 'no answer' } });
    let due = setTimeout(giveUp, patience);
    async function* watched(pieces: AsyncIterable<string>): AsyncGenerator<string> {
      for await (const piece of pieces) {
        clearTimeout(due);
        due = setTimeout(giveUp, patience);
        yield piece;
      }
    }
    keep(watched)
      .finally(() => clearTimeout(due))
      .then(resolve, reject);
  });
}
