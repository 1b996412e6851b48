import type { MistakeCard } from '../../exercises/contract/mistake-views.ts';
import type { DrillCard } from '../../exercises/contract/views.ts';
import type { LocalizedText } from '../../engine/network/document.ts';
import { engine } from '../engine-client/engine.ts';
import { language } from '../language/language.svelte.ts';
import { isMistake } from '../navigation/route.ts';

/** The drills as the library has them now. Without the engine there are none, and a drill is shown by its id. */
export class DrillTitles {
  #drills = $state.raw<readonly DrillCard[]>([]);
  #mistakes = $state.raw<readonly MistakeCard[]>([]);
  #asked = $state(false);

  async load(): Promise<void> {
    const examples = await engine.call('examples', null);
    if (examples.ok) {
      this.#drills = examples.value.flatMap((example) => example.drills);
      const asked = examples.value.map(({ id }) => engine.call('mistakes', { example: id }));
      this.#mistakes = (await Promise.all(asked)).flatMap((mistakes) => (mistakes.ok ? mistakes.value : []));
    }
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
    if (isMistake(drill)) return this.#titleOfMistake(drill);
    return this.#drills.find(({ id }) => id === drill)?.title ?? drill;
  }

  #titleOfMistake(id: string): string {
    const mistake = this.#mistakes.find((candidate) => candidate.id === id);
    if (!mistake) return language.text('mistake.name');
    return language.text('mistake.title', { title: language.pick(mistake.title) });
  }
}
