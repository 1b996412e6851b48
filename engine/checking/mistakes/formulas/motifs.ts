import { constant, sum, type Expression, type QuantityId } from '../../../expression/expression.ts';
import { instead, type Way } from '../known-mistake.ts';
import { onlyThrough } from './dependence.ts';
import type { Edge, FormulaPlan } from './formula-plan.ts';
import { changingOnly, type Changes } from './places.ts';
import { statisticsIn, type Statistic } from './statistics.ts';
import { timeStepsIn, type TimeStep } from './time-steps.ts';

/** What comes back along some of a node's lines, added up. */
export function added(plan: FormulaPlan, edges: readonly Edge[]): Expression {
  const [only, ...others] = edges;
  if (!only) return constant(0);
  return others.length === 0 ? plan.back(only) : sum(edges.map((edge) => plan.back(edge)));
}

const isIn =
  (names: ReadonlySet<string>) =>
  ({ node }: Edge): boolean =>
    names.has(node.name);

const isAmong =
  (edges: readonly Edge[]) =>
  ({ node }: Edge): boolean =>
    edges.some((edge) => edge.node === node);

/** What is known by name in a graph: softmaxes, normalisations and steps of time. */
export class Motifs {
  readonly #statistics: readonly Statistic[];
  readonly #steps: readonly TimeStep[];
  /** What acts on the output through a cut state alone. */
  readonly #cut: ReadonlySet<string>;

  constructor(private readonly plan: FormulaPlan) {
    this.#statistics = statisticsIn(plan);
    this.#steps = timeStepsIn(plan);
    const dead = this.#steps.filter(({ within }) => within.length === 0);
    this.#cut = new Set(dead.flatMap(({ state }) => [...onlyThrough(plan, state)]));
  }

  /** The ways of leaving the cross terms of softmaxes out: of all of them, and of each. */
  get softmaxSums(): readonly Way[] {
    const sums = this.#statistics.filter(({ kind }) => kind === 'softmax-sum');
    const own = this.#together(sums.map((statistic) => this.#ownShares(statistic)));
    return [...this.#together(sums.map((statistic) => this.#takenForConstant(statistic))), ...own];
  }

  /** The ways of taking means and variances for numbers: all, all means, all variances, and each. */
  get normalisations(): readonly Way[] {
    const of = (wanted: Statistic['kind']): Changes[] =>
      this.#statistics.filter(({ kind }) => kind === wanted).map((statistic) => this.#takenForConstant(statistic));
    const [means, variances] = [of('mean'), of('variance')];
    const both = means.length > 0 && variances.length > 0 ? this.#merged([...means, ...variances]) : [];
    return [...both, ...this.#together(means), ...this.#together(variances)];
  }

  /** The gradient cut after each step of time. */
  get throughTime(): readonly Way[] {
    if (this.#steps.length === 0) return [];
    const { plan } = this;
    const changes = this.#steps.map(
      ({ state, within }) => [plan.gradient(state).id, instead(added(plan, within))] as const,
    );
    return [changingOnly(new Map(changes))];
  }

  /** Whether some of a node's lines alone are counted where one of these mistakes is made. */
  explains(name: string, kept: readonly Edge[]): boolean {
    const isKept = isAmong(kept);
    const left = this.plan.waysOut(name).filter((way) => !isKept(way));
    const isOfStatistic = this.#statistics.some((statistic) =>
      left.every(isIn(onlyThrough(this.plan, statistic.name))),
    );
    return isOfStatistic || this.#isCut(name, left, kept);
  }

  /** Whether these lines are left out of a node where the gradient is cut after a step of time. */
  #isCut(name: string, left: readonly Edge[], kept: readonly Edge[]): boolean {
    const ofState = this.#steps.find(({ state }) => state === name);
    if (ofState) return kept.length === ofState.within.length && ofState.within.every(isAmong(kept));
    const isDead = isIn(this.#cut);
    return left.length > 0 && left.every(isDead) && !kept.some(isDead);
  }

  /** Nothing goes through a statistic, nor into the values that it is made of. */
  #takenForConstant({ name: statistic, leaves }: Statistic): Changes {
    const { plan } = this;
    const changes = new Map<QuantityId, readonly Expression[]>([[plan.gradient(statistic).id, instead(constant(0))]]);
    const isDead = isIn(onlyThrough(plan, statistic));
    for (const name of new Set([...plan.parted, ...leaves])) {
      const ways = plan.waysOut(name);
      const rest = ways.filter((edge) => !isDead(edge));
      if (rest.length < ways.length) changes.set(plan.gradient(name).id, instead(added(plan, rest)));
    }
    return changes;
  }

  /** Of each value only its own share: what its place in the sum does to the others is left out. */
  #ownShares({ name, leaves }: Statistic): Changes {
    const { plan } = this;
    const shares = plan.waysOut(name);
    const isOfSum = isIn(onlyThrough(plan, name));
    const changes = new Map<QuantityId, readonly Expression[]>();
    for (const leaf of leaves) {
      const ways = plan.waysOut(leaf).filter((edge) => !isOfSum(edge));
      const own = shares.filter(isAmong(ways));
      changes.set(plan.gradient(leaf).id, instead(added(plan, [...ways, ...own])));
    }
    return changes;
  }

  /** All at once, and where there are several, each alone. */
  #together(all: readonly Changes[]): Way[] {
    return all.length > 1 ? [...this.#merged(all), ...all.map(changingOnly)] : all.map(changingOnly);
  }

  /** All of them at once; where two change the same, what the last one makes of it. */
  #merged(all: readonly Changes[]): Way[] {
    return [changingOnly(new Map(all.flatMap((changes) => [...changes])))];
  }
}

const known = new WeakMap<FormulaPlan, Motifs>();

/** What is known by name in the graph of a plan, looked for once. */
export function motifsOf(plan: FormulaPlan): Motifs {
  let found = known.get(plan);
  if (!found) known.set(plan, (found = new Motifs(plan)));
  return found;
}
