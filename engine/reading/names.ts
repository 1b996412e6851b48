import { activations } from '../activations/activations.ts';
import type { Expression } from '../expression/expression.ts';
import type { NotationName } from '../network/document.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { entryOf, isSingle, squareGrid, totalGrid, type Grid } from './grid.ts';
import { Layout } from './layout.ts';
import type { Meaning } from './meaning.ts';
import { keyOfTerm } from './name-key.ts';
import { isSameGrid, keyOfGrid, notationIndex } from './notation-index.ts';
import type { NameReader } from './name-reader.ts';
import { partialOf } from './partials.ts';
import type { Term } from './term.ts';
import { fromBehindInputs, isLayer, turnedRoles, usualMeanings } from './usual-names.ts';

/** So many meanings of a name are looked at. */
const mostMeanings = 12;

/** So much further is what only some books mean where the network's own notation means something else by the name. */
const turnedAgainstPrint = 8;

/** What the names in a text may stand for in one network. */
export class Names implements NameReader {
  readonly layout: Layout;
  readonly #index: ReadonlyMap<string, readonly Meaning[]>;
  readonly #known = new Map<string, readonly Meaning[]>();

  /** @param preferred the notation in which names are looked up first */
  constructor(
    readonly solution: NetworkSolution,
    preferred: NotationName | undefined = solution.document.notation,
  ) {
    this.layout = new Layout(solution);
    this.#index = notationIndex(this.layout, preferred);
  }

  get samples(): number {
    return this.layout.samples;
  }

  readonly words = undefined;

  /** Everything that a name or a derivative may stand for, the likeliest first; none where it is not known. */
  meanings(term: Term): readonly Meaning[] {
    const key = keyOfTerm(term);
    if (key === undefined) return [];
    let found = this.#known.get(key);
    if (!found) this.#known.set(key, (found = this.#find(key, term)));
    return found;
  }

  #find(key: string, term: Term): readonly Meaning[] {
    const printed = (this.#index.get(key) ?? []).map((meaning) => withLayersCounted(term, meaning));
    // Where the network's own notation prints a prime, it is no layer that was hard to read.
    const isOwnPrime =
      term.kind === 'name' && term.spelling.mark.startsWith('′') && printed.some(({ rank }) => rank === 0);
    if (isOwnPrime) return printed;
    const usual = term.kind === 'derivative' ? this.#derivatives(term) : this.#usual(term);
    const powers = term.kind === 'name' ? this.#powers(term) : [];
    const all = [...printed, ...powers];
    const isTold = printed.some(({ rank }) => rank === 0);
    for (const meaning of usual) {
      const isTurned = isTold && meaning.habits.some((habit) => turnedRoles.has(habit));
      const own = isTurned ? { ...meaning, rank: meaning.rank + turnedAgainstPrint } : meaning;
      if (!all.some(({ grid }) => isSameGrid(grid, meaning.grid))) all.push(own);
    }
    return all.sort((one, other) => one.rank - other.rank).slice(0, mostMeanings);
  }

  /** A bare number above a name may be its layer or a power. */
  #powers(term: Term & { readonly kind: 'name' }): readonly Meaning[] {
    const { spelling } = term;
    // Nobody squares a weight.
    if (spelling.above !== '2' || /^[wWbθ]$/.test(spelling.base)) return [];
    const base = this.meanings({ ...term, spelling: { ...spelling, above: '' } });
    return base.map(({ grid, rank, habits }) => ({
      grid: squareGrid(grid),
      rank,
      habits: [...habits, 'numbers above are powers'],
    }));
  }

  #usual(term: Term): readonly Meaning[] {
    if (term.kind === 'bracket') return this.meanings(term.of);
    return term.kind === 'name' ? usualMeanings(this.layout, term.spelling) : [];
  }

  #derivatives({ of, by, through, index }: Term & { readonly kind: 'derivative' }): readonly Meaning[] {
    if (through !== '' || index !== undefined) return [];
    const found: Meaning[] = [];
    for (const upper of this.meanings(of)) {
      for (const lower of this.meanings(by)) {
        const grid = this.#partial(upper.grid, lower.grid);
        if (!grid || found.some((other) => keyOfGrid(other.grid) === keyOfGrid(grid))) continue;
        found.push({
          grid,
          rank: Math.max(2, upper.rank, lower.rank),
          habits: [...new Set([...upper.habits, ...lower.habits])],
          parts: [
            [keyOfTerm(of) ?? '', keyOfGrid(upper.grid)],
            [keyOfTerm(by) ?? '', keyOfGrid(lower.grid)],
          ],
        });
      }
    }
    return [...found, ...this.#ofUnitAlone(of, by)].sort((one, other) => one.rank - other.rank);
  }

  /** ∂E/∂b₁ where all units of a layer share one bias: what comes to it by the first unit, which is its δ. */
  #ofUnitAlone(of: Term, by: Term): readonly Meaning[] {
    const unit = by.kind === 'name' ? Number(/\d$/.exec(by.spelling.below)?.[0] ?? NaN) : NaN;
    const isLoss = this.meanings(of)[0]?.grid[0]?.[0];
    if (!(unit > 0) || isLoss?.kind !== 'reference' || isLoss.id !== 'E') return [];
    return this.meanings(by).flatMap(({ grid, rank, habits }) => {
      const entry = entryOf(grid);
      const name = entry?.kind === 'reference' ? this.solution.quantities.get(entry.id)?.name : undefined;
      if (name?.kind !== 'shared-bias') return [];
      const { layer } = name;
      const deltas = this.layout.ofSamples(undefined, (sample) => ({ kind: 'delta', layer, unit, sample }));
      return deltas ? [{ grid: totalGrid(deltas), rank: rank + 1, habits }] : [];
    });
  }

  /** By each entry below the line; above it stands one, or as many. */
  #partial(upper: Grid, lower: Grid): Grid | undefined {
    const rows: Expression[][] = [];
    for (const [row, entries] of lower.entries()) {
      const found = entries.flatMap((by, column) => {
        const of = isSingle(upper) ? upper[0]?.[0] : upper[row]?.[column];
        if (of?.kind !== 'reference' || by.kind !== 'reference') return [];
        return partialOf(this.layout, of.id, by.id) ?? [];
      });
      if (found.length !== entries.length) return this.#repeated(upper, lower);
      rows.push(found);
    }
    return rows;
  }

  /** ∂z/∂w of a batch: one below the line, a column of samples above it. */
  #repeated(upper: Grid, lower: Grid): Grid | undefined {
    const by = lower[0]?.[0];
    if (!isSingle(lower) || isSingle(upper) || by?.kind !== 'reference') return undefined;
    const rows = upper.map((row) =>
      row.flatMap((of) => (of.kind === 'reference' ? (partialOf(this.layout, of.id, by.id) ?? []) : [])),
    );
    return rows.every((row, index) => row.length === upper[index]?.length) ? rows : undefined;
  }

  /** The activation function of the layer whose weighted sum stands there, or of the only kind of layer there is. */
  readonly activationOf = (kind: 'activation' | 'slope', argument: Expression): Expression | undefined => {
    const { document, quantities } = this.solution;
    const name = argument.kind === 'reference' ? quantities.get(argument.id)?.name : undefined;
    if (name?.kind === 'pre-activation') {
      return this.layout.refer({ ...name, kind });
    }
    if (name?.kind === 'pre-activation-after' && kind === 'activation') {
      return this.layout.refer({ ...name, kind: 'activation-after' });
    }
    const kinds = [...new Set(document.layers.map(({ activation }) => activation))].filter((one) => one !== 'identity');
    const [only] = kinds;
    const activation = only && kinds.length === 1 ? activations[only] : undefined;
    if (!activation || activation.acrossUnits) return undefined;
    const value = activation.printedValue([argument], 0);
    return kind === 'activation' ? value : activation.printedSlope(argument, value);
  };
}

/** The network's own layer above a name says how the page counts its layers. */
const withLayersCounted = (term: Term, meaning: Meaning): Meaning =>
  hasLayer(term) ? { ...meaning, habits: [...meaning.habits, fromBehindInputs] } : meaning;

const hasLayer = (term: Term): boolean =>
  term.kind === 'derivative' ? hasLayer(term.of) || hasLayer(term.by) : term.kind === 'name' && isLayer(term.spelling);
