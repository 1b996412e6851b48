import type { Snapshot } from '../../../exercises/contract/safekeeping.ts';
import { connection } from '../../keeping/database/connection.ts';
import type { RecordLoss, Stored } from '../../keeping/database/stored.ts';
import { writer } from '../../keeping/database/writer.svelte.ts';
import { snapshots } from '../../keeping/snapshots/snapshots.ts';
import { nothingLost, type LostEntries } from './read-what-is-left.ts';
import { beginAnew, goOnWithRest, mendRecord, type Mended, type MendingProblem, type Remedy } from './mend-record.ts';

/** What the learner chooses to do about a lost record. */
export type Choice = Remedy | 'rest' | 'anew';

/** From the moment when the record is found to be lost until the learner has chosen how to go on, and seen what came of it. */
export class Recovery {
  #loss = $state.raw<RecordLoss>();
  #snapshots = $state.raw<Stored<readonly Snapshot[]>>();
  #chosen = $state.raw<Choice>();
  #problem = $state.raw<MendingProblem>();
  #mended = $state.raw<Extract<Mended, { ok: true }>>();
  #ended = $state(0);

  /** What is the matter; undefined as long as nothing is. */
  get loss(): RecordLoss | undefined {
    return this.#loss;
  }

  /** What can be gone back to, the newest first; undefined until that is known. */
  get snapshots(): Stored<readonly Snapshot[]> | undefined {
    return this.#snapshots;
  }

  /** What is being done just now. */
  get chosen(): Choice | undefined {
    return this.#chosen;
  }

  /** Why nothing came of the last choice. */
  get problem(): MendingProblem | undefined {
    return this.#problem;
  }

  /** How many attempts the record holds, once it is whole again. */
  get mended(): number | undefined {
    return this.#mended?.attempts;
  }

  /** What could not be read of the record before, and is not in it any more. */
  get lost(): LostEntries {
    return this.#mended?.lost ?? nothingLost;
  }

  /** False where what was noted since the last snapshot could not be read. */
  get hasNoted(): boolean {
    return this.#mended?.hasNoted ?? true;
  }

  /** How often a recovery was gone through: what was read before it is void. */
  get ended(): number {
    return this.#ended;
  }

  /** Looks at the record at once, and listens for a loss from then on. Gives back how to stop. */
  watch(): () => void {
    const stop = connection.onLoss((loss) => {
      if (this.#loss || this.#chosen) return;
      this.#loss = loss;
      void snapshots.list().then((listed) => (this.#snapshots = listed));
    });
    void connection.read(() => Promise.resolve());
    return stop;
  }

  /** Looks whether the record can be read after all. */
  async tryAgain(): Promise<void> {
    const opened = await connection.read(() => Promise.resolve());
    if (opened.ok) this.leave();
  }

  async choose(choice: Choice): Promise<void> {
    const loss = this.#loss;
    if (!loss || this.#chosen) return;
    this.#chosen = choice;
    this.#problem = undefined;
    const mending = carryOut(choice, loss);
    writer.undertake(mending);
    const mended = await mending;
    this.#chosen = undefined;
    if (!mended.ok) this.#problem = mended.problem;
    else if (choice === 'anew') this.leave();
    else this.#mended = mended;
  }

  /** Goes on to the workbook. */
  leave(): void {
    this.#loss = undefined;
    this.#mended = undefined;
    this.#ended += 1;
  }
}

function carryOut(choice: Choice, loss: RecordLoss): Promise<Mended> {
  if (choice === 'rest') return goOnWithRest(loss);
  return choice === 'anew' ? beginAnew(loss) : mendRecord(loss, choice);
}

export const recovery = new Recovery();
