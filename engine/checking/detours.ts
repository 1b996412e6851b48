import type { Quantity } from '../solution/solution.ts';
import type { MistakeName } from './mistakes/mistake-names.ts';
import { knownMistakes } from './mistakes/known-mistakes.ts';
import type { Instead, KnownMistake, Network, Way } from './mistakes/known-mistake.ts';
import { NetworkPlan } from './mistakes/network-plan.ts';
import { Detour } from './detour.ts';
import { DetouredValues } from './detoured-values.ts';
import { waysToWork } from './ways-to-work.ts';
import type { WorkGraph } from './work-graph.ts';

export interface NamedDetour {
  readonly name: MistakeName;
  readonly detour: Detour;
  /** Places at which it shows, unless the paper tells otherwise. */
  readonly showsIn?: readonly number[];
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

/** The ways of going wrong in one network. */
export class Detours {
  readonly #anywhere: readonly NamedDetour[];
  /** What each of them leads to in full. */
  readonly values: DetouredValues;

  readonly #network: Network;
  #pairs: readonly Pair[] | undefined;

  constructor(private readonly graph: WorkGraph) {
    const { solution } = graph;
    this.values = new DetouredValues(graph);
    const plan = new NetworkPlan(solution.document);
    this.#network = { plan, solution };
    this.#anywhere = mistakes.flatMap(({ name, detours }) => this.#named(name, detours?.(plan)));
  }

  /** Those that may lead to a wrong answer for a quantity; some change nothing about it. */
  ofQuantity(asked: Quantity): readonly NamedDetour[] {
    const ways = waysToWork(this.graph.solution, asked).filter(({ needs }) => needs === undefined);
    const right = ways.map(({ expression }) => expression);
    return [
      ...this.#anywhere,
      ...mistakes.flatMap(({ name, ofAnswer }) => this.#named(name, ofAnswer?.(asked, right, this.#network))),
    ];
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
      const { changes } = knownMistakes[name];
      if (typeof way === 'function') return { name, detour: new Detour(this.graph, way, changes) };
      const places = this.graph.quantities.flatMap((quantity, place) => (way.showsIn(quantity) ? [place] : []));
      return { name, detour: new Detour(this.graph, way.instead, changes), showsIn: places };
    });
  }
}
