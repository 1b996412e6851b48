import { SvelteMap } from 'svelte/reactivity';
import type { ExampleCard } from '../../../exercises/contract/views.ts';
import { connection } from '../../keeping/database/connection.ts';
import { rightlyAnswered } from '../../keeping/database/history.ts';
import { itemsOf } from '../../parts/sheet/drill-items.ts';
import { engine } from '../../shell/engine-client/engine.ts';

/** How many drills of each example were brought to their end. */
export class ExampleProgress {
  readonly #done = new SvelteMap<string, number>();

  /** Undefined until it is known. */
  doneOf(example: string): number | undefined {
    return this.#done.get(example);
  }

  async load(examples: readonly ExampleCard[]): Promise<void> {
    for (const { id, drills } of examples) {
      const done = await Promise.all(drills.map(({ id: drill }) => isDone(drill)));
      this.#done.set(id, done.filter(Boolean).length);
    }
  }
}

/** Whether everything that it asks, in whichever way it was taken, was answered rightly at some time. */
async function isDone(drill: string): Promise<boolean> {
  const found = await connection.read((database) => rightlyAnswered(database, drill));
  if (!found.ok || found.value.size === 0) return false;
  const sheet = await engine.call('openDrill', { drill, mode: 'alone' });
  return sheet.ok && itemsOf(sheet.value).every(({ name }) => found.value.has(name));
}
