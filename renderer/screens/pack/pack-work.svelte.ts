import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { DrawnTask } from '../../../exercises/packs/draw-tasks.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import { connection } from '../../keeping/database/connection.ts';
import { emptyPaper, type Draft } from '../../keeping/database/draft.ts';
import { isRight } from '../../keeping/database/history.ts';
import { attemptsInPack } from '../../keeping/database/packs.ts';
import type { StoredPack } from '../../keeping/database/stored-pack.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { itemsOf } from '../../parts/sheet/drill-items.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { isMistake } from '../../shell/navigation/route.ts';
import { outcomeOfTask, type TaskOutcome } from './task-outcome.ts';
import { byTask, keyOf, sourceOf, taskId } from './task-source.ts';

/** What a pack sets one learner, and how far they are. */
export class PackWork {
  #drawn = $state.raw<readonly DrawnTask[]>();
  #attempts = $state.raw<readonly Attempt[]>([]);
  #outcomes = $state.raw<readonly (TaskOutcome | undefined)[]>([]);
  #isRead = $state(false);
  #problem = $state.raw<WorkbookError>();
  #storageProblem = $state.raw<StorageProblem>();

  /** In the pack's order; undefined until they are drawn. */
  get drawn(): readonly DrawnTask[] | undefined {
    return this.#drawn;
  }

  /** Everything that was answered, oldest first. */
  get attempts(): readonly Attempt[] {
    return this.#attempts;
  }

  /** Whether what was answered has been looked at. */
  get isRead(): boolean {
    return this.#isRead;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  get storageProblem(): StorageProblem | undefined {
    return this.#storageProblem;
  }

  /** Of each drill, in their order; undefined for one on which nothing was written. */
  get outcomes(): readonly (TaskOutcome | undefined)[] {
    return this.#outcomes;
  }

  /** The first that is not done yet, from the beginning; undefined where all is. */
  get next(): DrawnTask | undefined {
    return this.#drawn?.find((_, index) => !this.#outcomes[index]?.isDone);
  }

  /** Draws the drills, and looks at what lies there of them. Only those that were begun are opened for that. */
  async load({ id, pack, learner = '' }: StoredPack): Promise<void> {
    const drawn = await engine.call('drawTasks', { pack, learner });
    this.#problem = drawn.ok ? undefined : drawn.error;
    if (!drawn.ok) return;
    this.#drawn = drawn.value;
    const keys = drawn.value.map((one) => keyOf(id, one));
    const found = await connection.read(async (database) => ({
      attempts: await attemptsInPack(database, id),
      drafts: await database.drafts.bulkGet(keys),
    }));
    this.#storageProblem = found.ok ? undefined : found.problem;
    if (!found.ok) return;
    const { attempts, drafts } = found.value;
    this.#attempts = attempts;
    const answered = byTask(attempts);
    const outcomes = drawn.value.map((one, index) =>
      outcomeOf(id, one, answered.get(taskId(id, one)) ?? [], drafts[index]),
    );
    this.#outcomes = await Promise.all(outcomes);
    this.#isRead = true;
  }
}

async function outcomeOf(
  pack: string,
  drawn: DrawnTask,
  attempts: readonly Attempt[],
  draft: Draft | undefined,
): Promise<TaskOutcome | undefined> {
  const isWritten = Object.values(draft?.fields ?? {}).some((typed) => typed.trim() !== '');
  if (attempts.length === 0 && !isWritten && !draft?.handedIn) return undefined;
  if (isMistake(drawn.drill)) {
    const last = attempts.at(-1);
    return { right: last && isRight(last) ? 1 : 0, asked: 1, isDone: draft?.handedIn ?? false };
  }
  const sheet = await engine.call('openDrill', sourceOf(pack, drawn));
  const items = sheet.ok ? itemsOf(sheet.value).map(({ name }) => name) : [];
  return outcomeOfTask(drawn, items, attempts, draft ?? emptyPaper);
}
