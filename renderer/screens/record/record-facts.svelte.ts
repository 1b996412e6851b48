import type { Stored } from '../../keeping/database/stored.ts';
import { watch } from '../../keeping/database/watch.ts';

interface Facts {
  readonly attempts: number;
  readonly networks: number;
  /** When the first answer was checked, in milliseconds since 1970. */
  readonly since: number | undefined;
  /** Neither answers nor anything else. */
  readonly isEmpty: boolean;
}

/** What there is in the record; it follows the record as long as it is watched. */
export class RecordFacts {
  #stored = $state.raw<Stored<Facts>>();
  #bytes = $state<number>();

  /** Call in an effect; it gives back how to stop. */
  follow(): () => void {
    return watch(
      async ({ attempts, drafts, networks, sessions, workings, packs, formulas }) => {
        const [first, ...counts] = await Promise.all([
          attempts.orderBy('[at+position]').first(),
          ...[attempts, networks, drafts, sessions, workings, packs, formulas].map((table) => table.count()),
        ]);
        const [attemptCount = 0, networkCount = 0] = counts;
        return {
          attempts: attemptCount,
          networks: networkCount,
          since: first?.at,
          isEmpty: counts.every((count) => count === 0),
        };
      },
      (stored) => {
        this.#stored = stored;
        void this.#measure();
      },
    );
  }

  /** Undefined until the record has answered. */
  get stored(): Stored<Facts> | undefined {
    return this.#stored;
  }

  /** What everything that is kept takes, snapshots in the browser too; undefined where the browser does not tell. */
  get bytes(): number | undefined {
    return this.#bytes;
  }

  async #measure(): Promise<void> {
    const estimate = await navigator.storage.estimate().catch(() => undefined);
    this.#bytes = estimate?.usage;
  }
}
