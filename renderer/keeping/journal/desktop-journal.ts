import type { Safekeeping } from '../../../exercises/contract/safekeeping.ts';
import type { Attempt } from '../database/attempt.ts';
import { entryOf } from './journal-entry.ts';
import type { Journal } from './journal.ts';

/** On the desktop the main process keeps every check in a file until a snapshot holds it. */
export class DesktopJournal implements Journal {
  readonly #shell: Safekeeping;

  constructor(shell: Safekeeping) {
    this.#shell = shell;
  }

  held() {
    return this.#shell.safekeep('held', null);
  }

  add(attempts: number, check: readonly Attempt[]) {
    return this.#shell.safekeep('addToJournal', { attempts, last: check.at(-1)?.id, entry: entryOf(check) });
  }

  settle(attempts: number, last: string | undefined) {
    return this.#shell.safekeep('settleJournal', { attempts, last });
  }

  checks() {
    return this.#shell.safekeep('readJournal', null);
  }
}
