import {
  constant,
  learningRate,
  power,
  product,
  reference,
  sum,
  type Expression,
  type QuantityId,
} from '../expression/expression.ts';
import { constantNamed } from '../formula/functions.ts';
import { KnownNames, nameAt } from '../formula/names.ts';
import { nodeGlyph } from '../formula/node-glyph.ts';
import { quantityId, type NodeQuantityName } from '../quantities/quantity-name.ts';
import { learningRateOf } from '../solution/learning-rate.ts';
import type { FormulaSolution } from '../solution/solution.ts';
import { eachEntry, single, type Grid } from './grid.ts';
import type { Meaning } from './meaning.ts';
import { keyOfTerm } from './name-key.ts';
import type { NameReader, OwnWords } from './name-reader.ts';
import type { Spelling, Term } from './term.ts';

const rateLetters: ReadonlySet<string> = new Set(['η', 'α', 'lr', 'ε', 'γ']);

/** What may follow a Korean name in one piece with it. */
const particle = /^(?:은|는|이|가|을|를|의|와|과|도|로|으로|에|값|\P{Script=Hangul}|$)/u;
const hangul = /\p{Script=Hangul}/u;
const latin = /[A-Za-z0-9]/;
/** So many routes between two nodes are written out. */
const mostRoutes = 12;

/** What the names in a text may stand for in one formula: its own, however they are written, and their derivatives. */
export class FormulaNames implements NameReader {
  readonly samples = 1;
  readonly layout = undefined;
  readonly #names = new KnownNames();
  readonly #letters = new Set<string>();
  readonly #known = new Map<string, readonly Meaning[]>();

  constructor(readonly solution: FormulaSolution) {
    for (const name of solution.formula.graph.nodes.keys()) {
      this.#names.add(name);
      this.#letters.add(nodeGlyph(name).base);
    }
  }

  readonly words: OwnWords = { at: (text, start) => this.#wordAt(text, start) ?? this.#gradientAt(text, start) };

  /** A formula is worked by functions that it names. */
  readonly activationOf = (): undefined => undefined;

  meanings(term: Term): readonly Meaning[] {
    const key = keyOfTerm(term);
    if (key === undefined) return [];
    let found = this.#known.get(key);
    if (!found) {
      const expressions = this.#expressions(term);
      found = expressions.map((grid, rank) => ({ grid, rank, habits: [] }));
      this.#known.set(key, found);
    }
    return found;
  }

  #expressions(term: Term): readonly Grid[] {
    if (term.kind === 'bracket') return this.#expressions(term.of);
    if (term.kind === 'derivative') {
      const [of, by] = [this.#nodeOf(term.of), this.#nodeOf(term.by)];
      return of === undefined || by === undefined || term.index !== undefined
        ? []
        : (term.isHeld
            ? this.#existing({ kind: 'local-slope', node: of, input: by })
            : this.#derivatives(of, by, term.through)
          ).map(single);
    }
    return term.kind === 'name' ? this.#named(term.spelling) : [];
  }

  #named(spelling: Spelling): readonly Grid[] {
    const { base, below, above, mark } = spelling;
    if (spelling.index !== undefined) return [];
    if (above !== '') {
      // In x² the 2 is a power.
      if (!/^\d+$/.test(above)) return [];
      const plain = this.#named({ ...spelling, above: '' });
      return plain.map((grid) => eachEntry(grid, (entry) => power(entry, Number(above))));
    }
    const node = this.#nodeNamed(base, below);
    if (node !== undefined) return this.#ofNode(node, mark).map(single);
    const [of, by] = [this.#nodeNamed(base, ''), this.#names.find(below)];
    if (of !== undefined && by !== undefined) return this.#derivatives(of, by, '').map(single);
    // dx, as programs call the gradient of x.
    const gradient = base.startsWith('d') ? this.#nodeNamed(base.slice(1), below) : undefined;
    if (gradient !== undefined) return this.#existing({ kind: 'node-gradient', node: gradient }).map(single);
    const number = below === '' ? constantNamed(base) : undefined;
    if (number !== undefined) return [single(constant(number))];
    const rate = learningRateOf(this.solution);
    return rateLetters.has(base) && below === '' && Number.isFinite(rate) ? [single(learningRate(rate))] : [];
  }

  #ofNode(node: string, mark: string): readonly Expression[] {
    if (mark === '+' || mark === '′') {
      const kinds = ['updated-node', 'node-value-after'] as const;
      return kinds.flatMap((kind) => this.#existing({ kind, node }));
    }
    return mark === '' || mark === 'old' ? this.#existing({ kind: 'node-value', node }) : [];
  }

  /** ∂of/∂by: all that comes back to a node, the slope of an edge, or what follows from the slopes between. */
  #derivatives(of: string, by: string, through: string): readonly Expression[] {
    const { graph } = this.solution.formula;
    if (through !== '') {
      const node = this.#names.find(through.replace(/^_/, ''));
      return of === graph.output && node !== undefined
        ? this.#existing({ kind: 'edge-gradient', node, input: by })
        : [];
    }
    const whole = of === graph.output ? this.#existing({ kind: 'node-gradient', node: by }) : [];
    const slope = this.#existing({ kind: 'local-slope', node: of, input: by });
    if (whole.length > 0 || slope.length > 0) return [...whole, ...slope];
    const routes = this.#routes(of, by);
    if (routes.length <= 1) return routes;
    return routes.length <= mostRoutes ? [sum(routes)] : [];
  }

  /** The products of slopes along each route from one node down to another. */
  #routes(of: string, by: string, behind: readonly Expression[] = []): readonly Expression[] {
    if (of === by) return behind.length > 0 ? [product(...behind)] : [];
    const found: Expression[] = [];
    for (const input of this.solution.formula.graph.nodes.get(of)?.inputs ?? []) {
      for (const slope of this.#existing({ kind: 'local-slope', node: of, input })) {
        found.push(...this.#routes(input, by, [...behind, slope]));
        if (found.length > mostRoutes) return found;
      }
    }
    return found;
  }

  #existing(name: NodeQuantityName): readonly Expression[] {
    const id: QuantityId = quantityId(name, 1);
    return this.solution.quantities.has(id) ? [reference(id)] : [];
  }

  #nodeOf(term: Term): string | undefined {
    if (term.kind === 'bracket') return this.#nodeOf(term.of);
    if (term.kind !== 'name') return undefined;
    const { base, below, above, index } = term.spelling;
    return above === '' && index === undefined ? this.#nodeNamed(base, below) : undefined;
  }

  #nodeNamed(base: string, below: string): string | undefined {
    if (below === '') return this.#names.find(base);
    return this.#names.find(`${base}_${below}`) ?? this.#names.find(`${base}${below.replaceAll(',', '')}`);
  }

  /** dx, but in no fraction, where it is read as one. */
  #gradientAt(text: string, start: number): { readonly name: string; readonly length: number } | undefined {
    if (text.charAt(start) !== 'd' || /[/{]\s*$/.test(text.slice(Math.max(0, start - 3), start))) return undefined;
    const found = this.#wordAt(text, start + 1);
    if (!found || /^\s*\/\s*[d∂]/.test(text.slice(start + 1 + found.length, start + found.length + 6)))
      return undefined;
    return { name: `d${found.name}`, length: found.length + 1 };
  }

  /** The longest name that begins here and ends where a word may. */
  #wordAt(text: string, start: number): { readonly name: string; readonly length: number } | undefined {
    nameAt.lastIndex = start;
    const word = nameAt.exec(text)?.[0] ?? '';
    for (let length = word.length; length > 0; length -= 1) {
      const typed = word.slice(0, length);
      const rest = text.slice(start + length, start + length + 2);
      if (typed.endsWith('_') || !endsWord(typed, rest)) continue;
      const name = this.#names.find(typed) ?? (this.#letters.has(typed) ? typed : undefined);
      if (name !== undefined) return { name, length };
    }
    return undefined;
  }
}

function endsWord(typed: string, rest: string): boolean {
  if (latin.test(rest.charAt(0))) return false;
  return hangul.test(typed.slice(-1)) ? particle.test(rest) : true;
}
