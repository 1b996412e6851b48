import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { LocalizedText, NetworkDocument } from '../../../engine/network/document.ts';
import type { DrillChoice, DrillKind, DrillKindChoice } from '../../../exercises/contract/drill-views.ts';
import type { MistakeCard } from '../../../exercises/contract/mistake-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { isMistake } from '../../shell/navigation/route.ts';
import { titleOf } from './network-title.ts';

/** A drill as it is stored: one on the learner's own network or formula has that beside it. */
export interface TitledDrill {
  readonly drill: string;
  readonly network?: Pick<NetworkDocument, 'title'> | undefined;
  readonly formula?: Pick<FormulaDocument, 'title'> | undefined;
}

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

  titleOf({ drill, network, formula }: TitledDrill): string {
    if (isMistake(drill)) return this.#titleOfMistake(drill);
    const [of, first, second, seed] = drill.split('/');
    const kind = this.#kinds.find(
      (candidate) => candidate.kind === (of === 'examples' || of === 'templates' ? second : first),
    );
    const title = language.pick(kind?.title ?? drill);
    if (of === 'generated' && seed !== undefined) return language.text('progress.drill.generated', { title, seed });
    const on = network ?? formula;
    if (of === 'asks') return onNetwork(language.text('pack.values'), titleOf(on ?? {}));
    if (on) return onNetwork(title, titleOf(on));
    if (of === 'examples') {
      const example = this.#examples.find(({ id }) => id === first);
      return example ? onNetwork(title, language.pick(example.title)) : title;
    }
    return language.pick(this.#drills.find(({ id }) => id === drill)?.title ?? title);
  }

  titleOfKind(kind: DrillKind): string {
    return language.pick(this.#kinds.find((one) => one.kind === kind)?.title ?? kind);
  }

  exampleTitle(example: string): string {
    return language.pick(this.#examples.find(({ id }) => id === example)?.title ?? example);
  }

  #titleOfMistake(id: string): string {
    const [, of, , seed] = id.split('/');
    const made = { letters: 'mistake-in-letters', graph: 'mistake-in-graph' }[of ?? ''];
    const texts = this.#kinds.find(({ kind }) => kind === made);
    const title = texts ? language.pick(texts.title) : language.text('mistake.name');
    if ((of === 'generated' || made !== undefined) && seed !== undefined)
      return language.text('progress.drill.generated', { title, seed });
    const mistake = this.#mistakes.find((candidate) => candidate.id === id);
    return mistake ? language.text('mistake.title', { title: language.pick(mistake.title) }) : title;
  }
}

/** A kind of drill with the network that it is on. */
export const onNetwork = (title: string, network: string): string =>
  language.text('progress.drill.on-network', { title, network });
