import type { FoundMistake } from '../checking/candidates.ts';
import { isAside } from '../quantities/quantity-role.ts';
import type { Solution } from '../solution/solution.ts';
import { solve } from '../solution/solve.ts';
import { FormulaNames } from '../reading/formula-names.ts';
import { Names } from '../reading/names.ts';
import { blocksOf, type Block } from './blocks.ts';
import {
  isFaulty,
  type Choices,
  type LayerKind,
  type LineResult,
  type Reading,
  type ReadingTrouble,
  type Statement,
  type StatementClass,
} from './contract.ts';
import { KeptPage, type KeptBlock } from './kept-page.ts';
import { PageReader, type PageState } from './page-reader.ts';
import { Judge } from './paper.ts';

/** So many lines are read of a text. */
const mostLines = 5000;
const longestText = 2_000_000;

/**
 * Reads and judges texts about one network or formula, again and again: what stands above a change is kept, and what stands below it is
 * read anew as far as the change reaches.
 */
export class Working {
  readonly #plain: OneWay;
  #turned: OneWay | undefined;
  #last: OneWay | undefined;

  constructor(readonly solution: Solution) {
    this.#plain = new OneWay(solution);
  }

  /** @param choices what was chosen for names that stayed open, by the names of the guesses */
  read(text: string, choices: Choices = {}): Reading {
    const trouble = troubleOf(text);
    this.#last = undefined;
    if (trouble?.kind === 'binary') return nothing(trouble);
    const blocks = blocksOf(text.slice(0, longestText)).filter(({ line }) => line <= mostLines);
    const plain = this.#plain.read(blocks, choices, trouble);
    const turned = this.#otherSign(plain, blocks, choices, trouble);
    this.#last = turned ? this.#turned : this.#plain;
    return turned ?? plain;
  }

  /** The known mistake of a statement of the last reading, or, where it is wrong, those that may have been made. @param at its place */
  mistakesAt(at: number): readonly FoundMistake[] {
    return this.#last?.mistakesAt(at) ?? [];
  }

  /**
   * Many take δ as target minus output and add the step. It is read so where the page shows it: what was wrong is right
   * then, and so is a step.
   */
  #otherSign(
    plain: Reading,
    blocks: readonly Block[],
    choices: Choices,
    trouble: ReadingTrouble | null,
  ): Reading | undefined {
    const first = plain.first === null ? undefined : plain.statements[plain.first];
    if (this.solution.of !== 'network' || !first?.quantity || !/^(?:dE\/d|Δ)/.test(first.quantity)) return undefined;
    if (!this.#turned) {
      const { document } = this.solution;
      const solved = solve({ ...document, delta: document.delta === 'negative' ? 'positive' : 'negative' });
      if (!solved.ok) return undefined;
      this.#turned = new OneWay(solved.value);
    }
    const turned = this.#turned.read(blocks, choices, trouble);
    const isLess = faultsIn(turned) < faultsIn(plain);
    const isStepped = turned.statements.some(
      (statement, index) =>
        statement.quantity !== null &&
        /^(?:[wb]\+|Δ)/.test(statement.quantity) &&
        isHonest(statement) &&
        (!isHonest(plain.statements[index]) || gradientsIn(statement) > gradientsIn(plain.statements[index])),
    );
    return isLess && isStepped ? turned : undefined;
  }
}

const faultsIn = ({ statements }: Reading): number => statements.filter(({ class: of }) => isFaulty(of)).length;

/** How many numbers of a statement are gradients. */
const gradientsIn = (statement: Statement | undefined): number =>
  statement?.figures.filter(({ quantity }) => quantity?.startsWith('dE/d') === true).length ?? 0;

const isHonest = (statement: Statement | undefined): boolean =>
  statement?.class === 'right' || statement?.class === 'rounding';

/** The same where the sign of δ is settled. */
class OneWay {
  readonly #page: KeptPage;

  constructor(readonly solution: Solution) {
    const names = solution.of === 'network' ? new Names(solution) : new FormulaNames(solution);
    this.#page = new KeptPage(new PageReader(names, new Judge(solution)));
  }

  read(blocks: readonly Block[], choices: Choices, trouble: ReadingTrouble | null): Reading {
    return this.#reading(this.#page.read(blocks, choices), trouble);
  }

  mistakesAt(at: number): readonly FoundMistake[] {
    let before = 0;
    for (const { result } of this.#page.blocks) {
      const statement = result.statements[at - before];
      if (statement) return result.found.get(statement) ?? [];
      before += result.statements.length;
    }
    return [];
  }

  #reading(state: PageState, trouble: ReadingTrouble | null): Reading {
    const foreign = this.#foreign();
    const judged = this.#page.blocks.flatMap(({ result }) => result.statements);
    const statements = foreign ? judged.map(unjudged) : judged;
    const first = statements.findIndex(({ class: of }) => isFaulty(of));
    const marked = statements.map((statement, index) => (index === first ? { ...statement, first: true } : statement));
    const guesses = this.#page.blocks.flatMap(({ result }) => result.guesses);
    const known = new Set<string>();
    const once = guesses.filter(({ name }) => !known.has(name) && known.add(name));
    const stated = new Set(state.paper.stated);
    return {
      statements: marked,
      guesses: once,
      lines: linesOf(this.#page.blocks, marked),
      first: first < 0 ? null : first,
      missing: [...this.solution.quantities.values()]
        .filter(({ id, name, expression }) => expression && !isAside(name) && !stated.has(id))
        .map(({ id }) => id),
      problem: trouble ?? foreign ?? (marked.length === 0 ? { kind: 'no-statement' } : null),
    };
  }

  /** A unit or a weight that this network has not, named where no line is about it. */
  #foreign(): ReadingTrouble | null {
    if (this.solution.of !== 'network') return null;
    const unknown = this.#page.blocks.flatMap(({ result }) => result.unknown);
    const known = this.#page.blocks.reduce((total, { result }) => total + result.statements.length, 0);
    const [first] = unknown;
    if (!first || unknown.length < 2 || unknown.length * 4 <= known) return null;
    const { document } = this.solution;
    const last = document.layers.length - 1;
    const sizes: Readonly<Record<LayerKind, number>> = {
      input: document.inputs,
      hidden: document.layers.slice(0, last).reduce((total, { units }) => total + units, 0),
      output: document.layers[last]?.units ?? 0,
    };
    const counted = unknown.flatMap(({ unit, ...at }) =>
      unit && unit.number > sizes[unit.of] ? [{ ...at, unit }] : [],
    );
    const most = counted.sort((one, other) => other.unit.number - one.unit.number)[0];
    const units = most ? { of: most.unit.of, text: most.unit.number, network: sizes[most.unit.of] } : null;
    const { name, line } = most ?? first;
    return { kind: 'other-network', name, line, units };
  }
}

/** Of the working of another network nothing is called wrong. */
const unjudged = (statement: Statement): Statement =>
  isFaulty(statement.class)
    ? {
        ...statement,
        class: 'not-checked',
        mistake: null,
        figures: statement.figures.map((figure) =>
          isFaulty(figure.class) ? { ...figure, class: 'not-checked' } : figure,
        ),
      }
    : statement;

/** The gravest first. */
const gravity: readonly StatementClass[] = [
  'mistake',
  'substitution',
  'arithmetic',
  'wrong',
  'carried',
  'rounding',
  'right',
  'not-checked',
];

function linesOf(kept: readonly KeptBlock[], statements: Reading['statements']): LineResult[] {
  const byLine = new Map<number, number[]>();
  for (const [index, { line }] of statements.entries()) byLine.set(line, [...(byLine.get(line) ?? []), index]);
  const notRead = new Set(kept.flatMap(({ result }) => result.notRead));
  const lines: LineResult[] = [];
  for (const { block } of kept) {
    const count = block.text.split('\n').length;
    for (let line = block.line; line < block.line + count; line += 1) {
      const own = byLine.get(line) ?? [];
      const classes = own.map((index) => statements[index]?.class);
      const gravest = gravity.find((of) => classes.includes(of));
      lines.push({ line, result: gravest ?? (notRead.has(line) ? 'not-read' : 'prose'), statements: own });
    }
  }
  return lines;
}

const nothing = (problem: ReadingTrouble): Reading => ({
  statements: [],
  guesses: [],
  lines: [],
  first: null,
  missing: [],
  problem,
});

/** Control characters but for blanks and the ends of lines, and what is put for bytes that are no character. */
function standsInNoText(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x09 || (code > 0x0d && code < 0x20) || code === 0xfffd;
}

function troubleOf(text: string): ReadingTrouble | null {
  const strange = Array.from(text.slice(0, 4000)).filter(standsInNoText);
  if (strange.length > 20) return { kind: 'binary' };
  const lines = text.length > longestText ? text.slice(0, longestText).split('\n').length : text.split('\n').length;
  return lines > mostLines || text.length > longestText
    ? { kind: 'too-long', lines: Math.min(lines, mostLines) }
    : null;
}
