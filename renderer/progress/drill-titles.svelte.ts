import type { DrillCard } from '../../exercises/contract/views.ts';
import type { LocalizedText } from '../../engine/network/document.ts';
import { engine } from '../engine-client/engine.ts';

/** The drills as the library has them now. Without the engine there are none, and a drill is shown by its id. */
export class DrillTitles {
  #drills = $state.raw<readonly DrillCard[]>([]);
  #asked = $state(false);

  async load(): Promise<void> {
    const examples = await engine.call('examples', null);
    if (examples.ok) this.#drills = examples.value.flatMap((example) => example.drills);
    this.#asked = true;
  }

  /** Whether the engine has answered, so that nothing is shown that the answer would change. */
  get asked(): boolean {
    return this.#asked;
  }

  get first(): DrillCard | undefined {
    return this.#drills[0];
  }

  titleOf(drill: string): LocalizedText {
    return this.#drills.find(({ id }) => id === drill)?.title ?? drill;
  }
}
