import type { DrillKind, DrillKindChoice } from '../../../exercises/contract/drill-views.ts';
import type { SkillCard, SkillName } from '../../../exercises/contract/learning-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { language } from '../../shell/language/language.svelte.ts';

/** The skills and the kinds of drill as the engine names them; until it has answered, and without it, by their names. */
export class SkillTitles {
  #cards = $state.raw<readonly SkillCard[]>([]);
  #kinds = $state.raw<readonly DrillKindChoice[]>([]);
  #asked = $state(false);

  async load(): Promise<void> {
    const [cards, kinds] = await Promise.all([engine.call('skills', null), engine.call('drillKinds', null)]);
    if (cards.ok) this.#cards = cards.value;
    if (kinds.ok) this.#kinds = kinds.value;
    this.#asked = true;
  }

  /** Whether the engine has answered, so that nothing is shown that the answer would change. */
  get asked(): boolean {
    return this.#asked;
  }

  /** In the order in which they are taught. */
  get cards(): readonly SkillCard[] {
    return this.#cards;
  }

  cardOf(skill: SkillName): SkillCard | undefined {
    return this.#cards.find((card) => card.skill === skill);
  }

  titleOf(skill: SkillName): string {
    return language.pick(this.cardOf(skill)?.title ?? skill);
  }

  titlesOf(skills: readonly SkillName[]): string {
    return skills.map((skill) => this.titleOf(skill)).join(', ');
  }

  kindOf(kind: DrillKind): DrillKindChoice | undefined {
    return this.#kinds.find((choice) => choice.kind === kind);
  }

  titleOfKind(kind: DrillKind): string {
    return language.pick(this.kindOf(kind)?.title ?? kind);
  }
}
