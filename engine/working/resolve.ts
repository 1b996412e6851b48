import type { Expression, QuantityId } from '../expression/expression.ts';
import type { Grid } from '../reading/grid.ts';
import type { Meaning } from '../reading/meaning.ts';
import { keyOfTerm } from '../reading/name-key.ts';
import type { NameReader } from '../reading/name-reader.ts';
import { countTo } from '../reading/layout.ts';
import { keyOfGrid } from '../reading/notation-index.ts';
import { turnedRoles } from '../reading/usual-names.ts';
import type { Figure, Term } from '../reading/term.ts';
import { termExpression } from '../reading/term-expression.ts';
import { gridAfterStep, isForwardValue } from './after-step.ts';
import { alikeness, almost } from './alike.ts';
import { isGiven, isParameter } from './given.ts';
import type { Choices } from './contract.ts';
import type { Leaf } from './form.ts';
import { everyChoice, shownPlace, startsFrom } from './readings.ts';
import { isLabel, namesIn } from './named.ts';
import { gridOfSample } from './of-sample.ts';
import type { Side } from './runs.ts';

export type KnownColumns = ReadonlyMap<string, readonly QuantityId[] | null>;

/** What is known of names from the lines above. */
export interface Memory {
  /** What names were taken for, by their keys. */
  readonly taken: ReadonlyMap<string, string>;
  /** What else goes with it, and how often. */
  readonly habits: ReadonlyMap<string, number>;
  /** Whether the lines above were about the forward pass after the step. */
  readonly isAfter: boolean;
  /** The sample that the lines above were about; undefined where they were about all. */
  readonly sample: number | undefined;
  /** Whether a new value was written above. */
  readonly hasStepped: boolean;
  /** What ① and the like stand for. */
  readonly labels: ReadonlyMap<string, Grid>;
  readonly choices: Choices;
  /** What the page calls by names of its own. */
  readonly own: ReadonlyMap<string, Grid>;
  /** What columns of numbers were told to be, by the numbers; null where two were the same. */
  readonly columns: KnownColumns;
}

/** A name that stays open. */
export interface OpenName {
  readonly key: string;
  readonly term: Term;
  readonly meanings: readonly Meaning[];
}

/** A chain over quantities. */
export interface Resolved {
  /** Of each side; undefined where it could not be read. */
  readonly grids: readonly (Grid | undefined)[];
  readonly figures: ReadonlyMap<Leaf, Figure>;
  readonly names: ReadonlyMap<Leaf, Term>;
  readonly open: readonly OpenName[];
  /** Names whose meaning nothing but custom tells. */
  readonly doubtful: ReadonlySet<string>;
  /** What names were taken for, to be kept for the lines below. */
  readonly taken: ReadonlyMap<string, string>;
  readonly habits: readonly string[];
  readonly isAfter: boolean;
  readonly sample: number | undefined;
}

/** What all names of a chain are about alike. */
interface Phase {
  /** The forward pass after the step. */
  readonly isAfter: boolean;
  /** One sample of several; undefined for all of them, or where there is one. */
  readonly sample: number | undefined;
}

/** A name that occurs in a chain. The name that a chain begins with may mean something else than the same name further on. */
interface Variable {
  readonly key: string;
  readonly isHead: boolean;
  readonly term: Term;
  readonly options: readonly Meaning[];
}

/** So many readings of a chain are compared; with more, name by name. */
const mostReadings = 200;
/** Of more samples than this, only the one is tried that the lines above are about. */
const mostSamples = 8;
/** Worse than any reading that can be held against the others: a slip is no reason to read nothing. */
const unreadable = 4;
/** Readings nearer together than this are not told apart. */
const clear = 0.24;

/** Finds what the names of a chain mean: what makes its sides come out alike, else what the lines above say, else custom. */
export function resolve(names: NameReader, sides: readonly Side[], before: Grid | undefined, memory: Memory): Resolved {
  return new Resolver(names, sides, before, memory).resolve();
}

class Resolver {
  readonly #variables: Variable[] = [];
  readonly #cache = new Map<string, Grid | undefined>();
  readonly #perSide: number[][] = [];
  /** Whether what the chain begins with is worked out behind it, as no given number is. */
  readonly #isWorked: boolean;

  constructor(
    private readonly names: NameReader,
    private readonly sides: readonly Side[],
    private readonly before: Grid | undefined,
    private readonly memory: Memory,
  ) {
    for (const [index, { term }] of sides.entries()) {
      const own: number[] = [];
      const isHead = index === 0 && sides.length > 1 && term?.kind === 'name';
      // A name of the page's own that stands alone is told anew what it stands for.
      const isTold = term !== undefined && this.#ownMeanings(term).length > 0;
      if (term && !isTold) for (const name of namesIn(term)) own.push(this.#variable(name, isHead));
      this.#perSide.push([...new Set(own)]);
    }
    const second = sides[1]?.term;
    this.#isWorked = second !== undefined && ['sum', 'product', 'function'].includes(second.kind);
  }

  #variable(term: Term, isHead: boolean): number {
    const key = keyOfTerm(term) ?? '';
    const place = this.#variables.findIndex((other) => other.key === key && other.isHead === isHead);
    if (place >= 0) return place;
    const { choices } = this.memory;
    const known = this.names.meanings(term);
    const all = known.length > 0 ? known : this.#ownMeanings(term);
    const updated = isHead
      ? this.#updated(all).filter(({ grid }) => !all.some((other) => keyOfGrid(other.grid) === keyOfGrid(grid)))
      : [];
    const every = [...all, ...updated];
    const chosen = every.filter(({ grid }) => keyOfGrid(grid) === choices[key]);
    const options = chosen.length > 0 ? chosen : this.#withoutHatted(term, every);
    this.#variables.push({ key, isHead, term, options });
    return this.#variables.length - 1;
  }

  #ownMeanings(term: Term): readonly Meaning[] {
    const grid = term.kind === 'name' && this.memory.own.get(keyOfTerm(term) ?? '');
    return grid && this.names.meanings(term).length === 0 ? [{ grid, rank: 0, habits: [] }] : [];
  }

  /** Beside ŷ, y is the target. */
  #withoutHatted(term: Term, meanings: readonly Meaning[]): readonly Meaning[] {
    if (term.kind !== 'name' || !/^[yY]$/.test(term.spelling.base)) return meanings;
    const isHatted = (key: string): boolean => /^[ŷŶ]_/.test(key);
    const here = this.sides.flatMap((side) => (side.term ? namesIn(side.term) : [])).map(keyOfTerm);
    if (![...this.memory.taken.keys(), ...here].some((key) => key !== undefined && isHatted(key))) return meanings;
    const targets = meanings.filter(({ grid }) =>
      grid.flat().every((entry) => entry.kind === 'reference' && entry.id.startsWith('t.')),
    );
    return targets.length > 0 ? targets : meanings;
  }

  /** w = w − η ∂E/∂w: the first w is the new one. */
  #updated(meanings: readonly Meaning[]): Meaning[] {
    const isAssigned = this.sides[1]?.relation === ':=';
    return meanings.flatMap((meaning) => {
      const grid = gridAfterStep(this.names.solution, meaning.grid);
      return isParameter(this.names.solution, meaning.grid)
        ? [{ ...meaning, grid, rank: Math.max(0, meaning.rank + (isAssigned ? -1 : 1)) }]
        : [];
    });
  }

  resolve(): Resolved {
    const counts = this.#variables.map(({ options }) => Math.max(1, options.length));
    const readings = counts.reduce((total, count) => Math.min(total * count, 1e6), 1);
    const phases = this.#phases();
    let best = {
      score: -Infinity,
      choice: counts.map(() => 0),
      phase: phases[0] ?? { isAfter: false, sample: undefined },
    };
    const byOption = counts.map((count) => Array.from({ length: count }, () => -Infinity));
    const consider = (choice: readonly number[], phase: Phase): number => {
      const score = this.#score(choice, phase);
      choice.forEach((option, variable) => {
        const scores = byOption[variable];
        if (scores && score > (scores[option] ?? -Infinity)) scores[option] = score;
      });
      if (score > best.score + 1e-9) best = { score, choice: [...choice], phase };
      return score;
    };
    for (const phase of phases) {
      if (readings <= mostReadings) for (const choice of everyChoice(counts)) consider(choice, phase);
      else
        for (const start of startsFrom(this.#variables))
          this.#ascend(start, counts, (choice) => consider(choice, phase));
    }
    return this.#resolved(best, byOption);
  }

  /** Name by name, from one choice on. */
  #ascend(start: readonly number[], counts: readonly number[], consider: (choice: readonly number[]) => number): void {
    let current = [...start];
    let score = consider(current);
    for (let round = 0; round < 2; round += 1) {
      for (const [variable, count] of counts.entries()) {
        for (let option = 0; option < count; option += 1) {
          const tried = current.map((own, index) => (index === variable ? option : own));
          const found = consider(tried);
          if (found > score) [score, current] = [found, tried];
        }
      }
    }
  }

  #phases(): readonly Phase[] {
    const { samples } = this.names;
    const known = this.memory.sample;
    const all = samples === 1 ? [undefined] : [undefined, ...(samples <= mostSamples ? countTo(samples) : [known])];
    const ofSamples = [...new Set(all)];
    const after = this.#mayBeAfter() ? [false, true] : [false];
    return after.flatMap((isAfter) => ofSamples.map((sample) => ({ isAfter, sample })));
  }

  #mayBeAfter(): boolean {
    return this.#variables.some(({ options }) =>
      options.some(({ grid }) => grid.flat().some((entry) => entry.kind === 'reference' && isForwardValue(entry.id))),
    );
  }

  #grid(index: number, choice: readonly number[], phase: Phase): Grid | undefined {
    const own = this.#perSide[index] ?? [];
    const key = `${index} ${phase.isAfter ? 1 : 0} ${phase.sample ?? 0} ${own.map((variable) => choice[variable] ?? 0).join(' ')}`;
    if (this.#cache.has(key)) return this.#cache.get(key);
    const term = this.sides[index]?.term;
    const grid =
      term &&
      termExpression(term, {
        nameOf: (name) => this.#meaning(name, index, choice, phase),
        activationOf: this.names.activationOf,
      });
    this.#cache.set(key, grid);
    return grid;
  }

  #meaning(term: Term, side: number, choice: readonly number[], { isAfter, sample }: Phase): Grid | undefined {
    if (isLabel(term) && term.kind === 'name') return this.memory.labels.get(term.spelling.base);
    const key = keyOfTerm(term) ?? '';
    const isHead = side === 0 && this.sides.length > 1 && this.sides[0]?.term?.kind === 'name';
    const variable = this.#variables.findIndex((other) => other.key === key && other.isHead === isHead);
    const whole = this.#variables[variable]?.options[choice[variable] ?? 0]?.grid;
    const grid = whole && sample !== undefined ? gridOfSample(whole, sample, this.names.samples) : whole;
    return grid && isAfter ? gridAfterStep(this.names.solution, grid) : grid;
  }

  readonly #valueOf = (id: QuantityId): number => this.names.solution.quantities.get(id)?.value ?? NaN;

  #score(choice: readonly number[], phase: Phase): number {
    const { isAfter, sample } = phase;
    // Nobody goes forward again before the step.
    let score = isAfter === this.memory.isAfter ? 0 : isAfter && !this.memory.hasStepped ? -3 : -0.3;
    if (sample !== this.memory.sample) score -= sample === undefined || this.memory.sample === undefined ? 0.4 : 0.6;
    for (const [index, variable] of this.#variables.entries()) {
      const option = variable.options[choice[index] ?? 0];
      if (!option) continue;
      score -= option.rank <= 2 ? 0.3 * option.rank : 0.6 + 0.1 * (option.rank - 2);
      for (const habit of option.habits) score += Math.min(0.4, 0.1 * (this.memory.habits.get(habit) ?? 0));
      if (option.habits.some((habit) => turnedRoles.has(habit)) && !this.#mayBeTurned(option, variable)) score -= 3;
      for (const [name, grid] of option.parts ?? []) if (this.memory.taken.get(name) === grid) score += 0.3;
      if (variable.isHead && this.#isWorked && isGiven(this.names.solution, option.grid))
        score -= isParameter(this.names.solution, option.grid) ? 5 : 0.8;
      const taken = this.memory.taken.get(variable.key);
      const own = keyOfGrid(option.grid);
      if (taken !== undefined && (taken === own || (variable.isHead && taken === own.replace('+.', '.'))))
        score += 0.45;
    }
    const isAgainstPrint = this.#variables.some((variable, index) =>
      this.#isAgainstPrint(variable, choice[index] ?? 0),
    );
    const alike = (one: Grid, other: Grid, term: Term | undefined): number => {
      const found = alikeness(one, other, { term, samples: this.names.samples, valueOf: this.#valueOf });
      return isAgainstPrint && found <= almost ? Math.min(found, -1) : found;
    };
    let previous = this.before;
    for (const [index, side] of this.sides.entries()) {
      const grid = this.#grid(index, choice, phase);
      if (!grid) {
        if (side.term) score -= unreadable;
        continue;
      }
      if (previous && side.relation !== '→') score += alike(previous, grid, side.term);
      previous = grid;
    }
    // What a chain ends with counts for what it begins with, whatever could not be read between.
    const [head, last] = [this.#grid(0, choice, phase), this.#grid(this.sides.length - 1, choice, phase)];
    const lastTerm = this.sides[this.sides.length - 1]?.term;
    const isTold =
      this.sides.length > 2 &&
      shownPlace(lastTerm) !== undefined &&
      this.sides.every(({ relation }) => relation !== '→');
    if (isTold && head && last && head.flat().every(({ kind }) => kind === 'reference'))
      score += 0.7 * alike(head, last, lastTerm);
    return score;
  }

  /** What the network's own notation does not mean by a name, nor the lines above, has to come out, not only nearly so. */
  #isAgainstPrint({ options, key }: Variable, choice: number): boolean {
    const option = options[choice];
    const isPrinted = options.some(({ rank }) => rank === 0);
    return (
      isPrinted && option !== undefined && option.rank > 0 && this.memory.taken.get(key) !== keyOfGrid(option.grid)
    );
  }

  /** Whether a page may mean sums by a: it did above, or works one out under this name and has no other for it. */
  #mayBeTurned({ habits, grid: own, parts = [] }: Meaning, { isHead, term, key }: Variable): boolean {
    const named = [[key, keyOfGrid(own)] as const, ...parts];
    if (named.some(([name, grid]) => this.memory.taken.get(name) === grid && grid !== 'E')) return true;
    const habit = habits.find((one) => turnedRoles.has(one)) ?? '';
    if ((this.memory.habits.get(habit) ?? 0) > 0) return true;
    const base = term.kind === 'name' ? term.spelling.base : '';
    const isOfOther = habit.endsWith('sum') ? /^z[.']/ : /^a[.']/;
    const isNamedElse = [...this.memory.taken].some(
      ([key, grid]) => isOfOther.test(grid) && !key.startsWith(`${base}_`),
    );
    return isHead && this.#isWorked && !isNamedElse;
  }

  #resolved(
    best: { readonly choice: readonly number[]; readonly phase: Phase; readonly score: number },
    byOption: readonly (readonly number[])[],
  ): Resolved {
    const figures = new Map<Leaf, Figure>();
    const namesAt = new Map<Leaf, Term>();
    const grids = this.sides.map(({ term }, index) => {
      return (
        term &&
        termExpression(term, {
          nameOf: (name) => this.#meaning(name, index, best.choice, best.phase),
          activationOf: this.names.activationOf,
          noteFigure: (leaf, figure) => isLeaf(leaf) && figures.set(leaf, figure),
          noteName: (leaf, name) => isLeaf(leaf) && namesAt.set(leaf, name),
        })
      );
    });
    const open: OpenName[] = [];
    const doubtful = new Set<string>();
    const taken = new Map<string, string>();
    const habits: string[] = [];
    for (const [index, variable] of this.#variables.entries()) {
      const chosen = best.choice[index] ?? 0;
      const option = variable.options[chosen];
      if (!option) continue;
      const own = byOption[index]?.[chosen] ?? 0;
      const others = variable.options.filter(
        (_, other) => other !== chosen && own - (byOption[index]?.[other] ?? -Infinity) < clear,
      );
      if (!variable.isHead || !keyOfGrid(option.grid).startsWith('w+')) taken.set(variable.key, keyOfGrid(option.grid));
      if (others.length === 0) {
        habits.push(...option.habits);
        continue;
      }
      doubtful.add(variable.key);
      open.push({ key: variable.key, term: variable.term, meanings: [option, ...others] });
    }
    return { grids, figures, names: namesAt, open, doubtful, taken, habits, ...best.phase };
  }
}

const isLeaf = (expression: Expression): expression is Leaf =>
  expression.kind === 'reference' || expression.kind === 'constant' || expression.kind === 'learning-rate';
