import type { DrawnTask } from '../../../exercises/packs/draw-tasks.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import type { Paper } from '../../keeping/database/draft.ts';
import { isRight } from '../../keeping/database/history.ts';

/** How far one drill of a pack is. */
export interface TaskOutcome {
  readonly right: number;
  readonly asked: number;
  readonly isDone: boolean;
}

/**
 * What came of a drill: the last answer to each thing it asks on the sheet that lies there now, or the first where there is
 * no second try.
 * @param items the names of what it asks; a mistake to be found is one thing
 * @param attempts those of this drill, oldest first
 */
export function outcomeOfTask(
  { retries }: Pick<DrawnTask, 'retries'>,
  items: readonly string[],
  attempts: readonly Attempt[],
  draft: Paper | undefined,
): TaskOutcome {
  const { sheet } = attempts.at(-1) ?? {};
  const here = attempts.filter((attempt) => attempt.sheet === sheet);
  const standing = new Map<string, Attempt>();
  for (const attempt of here) if (retries || !standing.has(attempt.quantity)) standing.set(attempt.quantity, attempt);
  const counted = items.flatMap((item) => standing.get(item) ?? []);
  const right = counted.filter(isRight).length;
  const isOver = draft?.handedIn ?? false;
  const isAnswered = items.length > 0 && counted.length === items.length;
  return { right, asked: items.length, isDone: isOver || (isAnswered && (right === items.length || !retries)) };
}
