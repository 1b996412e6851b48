import { onlyThrough } from './dependence.ts';
import type { Edge, FormulaPlan } from './formula-plan.ts';

/** A state from which that of the next step of time is worked with the same weights. */
export interface TimeStep {
  readonly state: string;
  /** The lines by which it acts on the output without the next one. */
  readonly within: readonly Edge[];
}

/** h_1 and h_2, h1 and h2: a name with its number apart. */
function numbered(name: string): { readonly letter: string; readonly number: number } | undefined {
  const [, letter, number] = /^(.*?)_?\{?(\d+)\}?$/.exec(name) ?? [];
  return letter !== undefined && letter !== '' && number !== undefined ? { letter, number: Number(number) } : undefined;
}

/** Tells whether nodes are worked alike: by the same operations on the same weights, each from what stands before it. */
class Shapes {
  readonly #known = new Map<string, number>();

  constructor(private readonly plan: FormulaPlan) {}

  /** The same number for all that is worked alike, and whether it is worked from `before` with weights that are used elsewhere too. */
  of(
    name: string,
    before: string,
    found = new Map<string, number>(),
  ): { readonly shape: number; readonly isStep: boolean } {
    const met = new Set<'before' | 'weight'>();
    const visit = (at: string): number => {
      if (at === before) {
        met.add('before');
        return this.#number('before');
      }
      const known = found.get(at);
      if (known !== undefined) return known;
      const node = this.plan.graph.nodes.get(at);
      const isGiven = node === undefined || node.operation === 'given';
      const operands = node?.operands.map((one) => ('node' in one ? visit(one.node) : one.constant)) ?? [];
      const isWeight = isGiven && this.plan.waysOut(at).length > 1;
      if (isWeight) met.add('weight');
      const shape = this.#number(isGiven ? `given ${isWeight ? at : ''}` : `${node.operation} ${operands.join(' ')}`);
      found.set(at, shape);
      return shape;
    };
    return { shape: visit(name), isStep: met.size === 2 };
  }

  #number(key: string): number {
    const known = this.#known.get(key) ?? this.#known.size;
    this.#known.set(key, known);
    return known;
  }
}

/** The states of a recurrent unit from which the next one is worked just as they are from the one before. */
export function timeStepsIn(plan: FormulaPlan): readonly TimeStep[] {
  const { graph, worked } = plan;
  const shapes = new Shapes(plan);
  const byNumber = new Map<string, string>();
  for (const { name, isNumbered } of graph.nodes.values()) {
    const place = isNumbered ? undefined : numbered(name);
    if (place) byNumber.set(`${place.letter} ${place.number}`, name);
  }
  return worked.flatMap(({ name: state, isNumbered }): TimeStep[] => {
    const own = isNumbered || !graph.isOnTheWay(state) ? undefined : numbered(state);
    const beside = (distance: number): string | undefined =>
      own && byNumber.get(`${own.letter} ${own.number + distance}`);
    const [before, next] = [beside(-1), beside(1)];
    if (before === undefined || next === undefined || !graph.isOnTheWay(next)) return [];
    const [one, other] = [shapes.of(state, before), shapes.of(next, state)];
    if (one.shape !== other.shape || !one.isStep || !other.isStep) return [];
    const ways = plan.waysOut(state);
    const toNext = onlyThrough(plan, next);
    const within = ways.filter(({ node }) => !toNext.has(node.name));
    // What leads to both is cut further on.
    return within.length === ways.length ? [] : [{ state, within }];
  });
}
