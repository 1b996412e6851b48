import type { CompiledWorld } from '../world/environment.ts';
import { Breach } from './breach.ts';
import { Runner } from './runner.ts';
import type { History } from './step.ts';

/** Lives a history through; gives the first law that does not hold, or null where all do. */
export async function runHistory(compiled: CompiledWorld, history: History): Promise<Breach | null> {
  let runner: Runner | undefined;
  try {
    runner = new Runner(compiled, history);
    await runner.run(history.steps);
    return null;
  } catch (thrown) {
    if (thrown instanceof Breach) return thrown;
    return new Breach('nothing throws', thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  } finally {
    runner?.bury();
  }
}

/** The shortest history that still breaks the same law, found by leaving out steps of a longer one. */
export async function shortest(compiled: CompiledWorld, history: History, breach: Breach): Promise<[History, Breach]> {
  let [best, found] = [history, breach];
  for (let size = Math.ceil(best.steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < best.steps.length;) {
      const steps = [...best.steps.slice(0, from), ...best.steps.slice(from + size)];
      const shorter = { ...best, steps };
      const again = await runHistory(compiled, shorter);
      if (again?.law === found.law) [best, found] = [shorter, again];
      else from += size;
    }
  }
  return [best, found];
}
