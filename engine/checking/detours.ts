import type { Quantity, Solution } from '../solution/solution.ts';
import type { MistakeName } from './mistakes/mistake-names.ts';
import { knownMistakes } from './mistakes/known-mistakes.ts';
import type { Instead, KnownMistake, Network, Way } from './mistakes/known-mistake.ts';
import { FormulaPlan } from './mistakes/formulas/formula-plan.ts';
import { NetworkPlan } from './mistakes/network-plan.ts';
import { Detour } from './detour.ts';
import { DetouredValues } from './detoured-values.ts';
import type { Reachable } from './reachable.ts';
import { waysToWork } from './ways-to-work.ts';
import type { WorkGraph } from './work-graph.ts';

export interface NamedDetour {
  readonly name: MistakeName;
  readonly detour: Detour;
  /** Places at which it shows, unless the paper tells otherwise. */
  readonly showsIn?: readonly number[] | undefined;
}

/** One of them, with the number that it leads to in full, finite and not what the right work comes to without it. */
export interface LeadingDetour extends NamedDetour {
  readonly wrong: number;
}

/** Two mistakes, each as it is made all through the work, and both at once. */
export interface Pair {
  readonly one: NamedDetour;
  readonly other: NamedDetour;
  readonly together: Detour;
}

/** What most people do at some time. */
const usualFrom = 4;

const mistakes: readonly KnownMistake[] = Object.values(knownMistakes);

/** What is known of what is worked, by which mistakes are made in it: of a network, or of a formula. */
type Worked = { readonly network: Network } | { readonly plan: FormulaPlan };

const workedBy = (solution: Solution): Worked =>
  solution.of === 'network'
    ? { network: { plan: new NetworkPlan(solution.document), solution } }
    : { plan: new FormulaPlan(solution) };

/** The ways of going wrong in one network, or in one formula. */
export class Detours {
  readonly #anywhere: readonly NamedDetour[];
  /** What each of them leads to in full. */
  readonly values: DetouredValues;

  readonly #worked: Worked;
  readonly #ofQuantity = new Map<Quantity, readonly NamedDetour[]>();
  /** What they lead to from what stands on paper, by place. */
  readonly #leading = new WeakMap<Reachable, Map<number, readonly LeadingDetour[]>>();
  #pairs: readonly Pair[] | undefined;

  constructor(private readonly graph: WorkGraph) {
    this.values = new DetouredValues(graph);
    const worked = workedBy(graph.solution);
    this.#worked = worked;
    this.#anywhere = mistakes.flatMap(({ name, detours, inFormula }) =>
      this.#named(name, 'plan' in worked ? inFormula?.(worked.plan) : detours?.(worked.network.plan)),
    );
  }

  /** Those that may lead to a wrong answer for a quantity; some change nothing about it. */
  ofQuantity(asked: Quantity): readonly NamedDetour[] {
    let found = this.#ofQuantity.get(asked);
    if (!found) {
      const ways = waysToWork(this.graph.solution, asked).filter(({ needs }) => needs === undefined);
      const right = ways.map(({ expression }) => expression);
      const worked = this.#worked;
      const ofAnswer = mistakes.flatMap((one) =>
        this.#named(
          one.name,
          'plan' in worked
            ? one.ofFormulaAnswer?.(asked, right, worked.plan)
            : one.ofAnswer?.(asked, right, worked.network),
        ),
      );
      this.#ofQuantity.set(asked, (found = [...this.#anywhere, ...ofAnswer]));
    }
    return found;
  }

  /** Those that lead to another number for a quantity. @param full the work without them, from what stands on paper */
  leadingFrom(full: Reachable, place: number): readonly LeadingDetour[] {
    let ofWork = this.#leading.get(full);
    if (!ofWork) this.#leading.set(full, (ofWork = new Map<number, readonly LeadingDetour[]>()));
    let found = ofWork.get(place);
    if (!found) ofWork.set(place, (found = this.#leadFrom(full, place)));
    return found;
  }

  #leadFrom(full: Reachable, place: number): readonly LeadingDetour[] {
    const found: LeadingDetour[] = [];
    for (const { name, detour, showsIn } of this.ofQuantity(this.graph.at(place))) {
      const wrong = this.values.of(place, full, detour);
      if (wrong !== undefined && Number.isFinite(wrong)) found.push({ name, detour, showsIn, wrong });
    }
    return found;
  }

  /** The sign of the error turned, with each other usual mistake. */
  get pairs(): readonly Pair[] {
    return (this.#pairs ??= this.#makePairs());
  }

  #makePairs(): Pair[] {
    const usual = mistakes.filter(({ frequency }) => frequency >= usualFrom);
    const [sign, ...others] = usual.flatMap(({ name }) => this.#anywhere.find((detour) => detour.name === name) ?? []);
    if (sign?.name !== 'error-sign') return [];
    return others.map((other) => ({ one: sign, other, together: this.#both(sign.detour, other.detour) }));
  }

  /** One mistake made in what the other has made of a quantity. */
  #both(one: Detour, other: Detour): Detour {
    return new Detour(this.graph, (quantity) => {
      const inner = other.instead(quantity);
      const expression = inner?.at(-1);
      const outer = one.instead(expression ? { ...quantity, expression, simplified: undefined } : quantity);
      return outer ?? inner;
    });
  }

  #named(name: MistakeName, ways: readonly (Instead | Way)[] = []): NamedDetour[] {
    return ways.map((way) => {
      const { changes }: KnownMistake = knownMistakes[name];
      if (typeof way === 'function') return { name, detour: new Detour(this.graph, way, changes) };
      const { instead, showsIn, at } = way;
      const detour = new Detour(this.graph, instead, changes, at?.map(this.graph.placeOf));
      if (!showsIn) return { name, detour };
      const places = this.graph.quantities.flatMap((quantity, place) => (showsIn(quantity) ? [place] : []));
      return { name, detour, showsIn: places };
    });
  }
}
