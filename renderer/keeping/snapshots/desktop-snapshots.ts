import type {
  Kept,
  NewSnapshot,
  Safekeeping,
  SafekeepingInput,
  SafekeepingName,
  SafekeepingOutput,
  Snapshot,
} from '../../../exercises/contract/safekeeping.ts';
import { attemptStorage, StorageError, type Stored } from '../database/stored.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** As much as is sent at once, in characters. */
const pieceSize = 1_000_000;

/** Snapshots as files, which the main process writes and reads piece by piece. */
export class DesktopSnapshots implements SnapshotStore {
  readonly #shell: Safekeeping;

  constructor(shell: Safekeeping) {
    this.#shell = shell;
  }

  list(): Promise<Kept<readonly Snapshot[]>> {
    return this.#shell.safekeep('listSnapshots', null);
  }

  keep(snapshot: NewSnapshot, pieces: AsyncIterable<string>): Promise<Stored<Snapshot>> {
    return attemptStorage(async () => {
      const ticket = await this.#call('beginSnapshot', snapshot);
      try {
        for await (const piece of pieces) {
          for (let from = 0; from < piece.length; from += pieceSize) {
            await this.#call('addToSnapshot', { ticket, piece: piece.slice(from, from + pieceSize) });
          }
        }
        return await this.#call('finishSnapshot', { ticket });
      } catch (thrown) {
        await this.#shell.safekeep('abandonSnapshot', { ticket });
        throw thrown;
      }
    });
  }

  read(name: Snapshot['name']): Promise<Stored<Blob>> {
    return attemptStorage(async () => {
      const ticket = await this.#call('openSnapshot', { name });
      const pieces: string[] = [];
      for (;;) {
        const piece = await this.#call('readSnapshot', { ticket });
        if (piece === null) return new Blob(pieces);
        pieces.push(piece);
      }
    });
  }

  async #call<Name extends SafekeepingName>(
    name: Name,
    input: SafekeepingInput<Name>,
  ): Promise<SafekeepingOutput<Name>> {
    const kept = await this.#shell.safekeep(name, input);
    if (!kept.ok) throw new StorageError(kept.problem);
    return kept.value;
  }
}
