import type { LocalizedText } from '../../../engine/network/document.ts';
import type { DrillChoice, DrillKind, DrillKindChoice } from '../../../exercises/contract/drill-views.ts';
import type { MistakeCard } from '../../../exercises/contract/mistake-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { isMistake } from '../../shell/navigation/route.ts';

interface ExampleTitle {
  readonly id: string;
  readonly title: LocalizedText;
}

/** The drills as the engine has them now. Without it there are none, and a drill is shown by its id. */
export class DrillTitles {
  #examples = $state.raw<readonly ExampleTitle[]>([]);
  #drills = $state.raw<readonly DrillChoice[]>([]);
  #kinds = $state.raw<readonly DrillKindChoice[]>([]);
  #mistakes = $state.raw<readonly MistakeCard[]>([]);
  #asked = $state(false);

  async load(): Promise<void> {
    const [examples, kinds] = await Promise.all([engine.call('examples', null), engine.call('drillKinds', null)]);
    if (kinds.ok) this.#kinds = kinds.value;
    if (examples.ok) {
      this.#examples = examples.value;
      this.#drills = examples.value.flatMap(({ drills }) => drills);
      const asked = examples.value.map(({ id }) => engine.call('mistakes', { example: id }));
      this.#mistakes = (await Promise.all(asked)).flatMap((mistakes) => (mistakes.ok ? mistakes.value : []));
    }
    this.#asked = true;
  }

  /** Whether the engine has answered, so that nothing is shown that the answer would change. */
  get asked(): boolean {
    return this.#asked;
  }

  get kinds(): readonly DrillKind[] {
    return this.#kinds.map(({ kind }) => kind);
  }

  get first(): DrillChoice | undefined {
    return this.#drills[0];
  }

  titleOf(drill: string): string {
    if (isMistake(drill)) return this.#titleOfMistake(drill);
    const [of, first, second, seed] = drill.split('/');
    const kind = this.#kinds.find((candidate) => candidate.kind === (of === 'examples' ? second : first));
    const title = language.pick(kind?.title ?? drill);
    if (of === 'generated' && seed !== undefined) return language.text('progress.drill.generated', { title, seed });
    if (of === 'examples') {
      const example = this.#examples.find(({ id }) => id === first);
      return example
        ? language.text('progress.drill.of-example', { title, example: language.pick(example.title) })
        : title;
    }
    return language.pick(this.#drills.find(({ id }) => id === drill)?.title ?? title);
  }

  exampleTitle(example: string): string {
    return language.pick(this.#examples.find(({ id }) => id === example)?.title ?? example);
  }

  #titleOfMistake(id: string): string {
    const [, of, , seed] = id.split('/');
    const title = language.text('mistake.name');
    if (of === 'generated' && seed !== undefined) return language.text('progress.drill.generated', { title, seed });
    const mistake = this.#mistakes.find((candidate) => candidate.id === id);
    return mistake ? language.text('mistake.title', { title: language.pick(mistake.title) }) : title;
  }
}
