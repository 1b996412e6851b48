import type { FormulaDocument } from '../../engine/formula/document.ts';
import type { Random } from './random.ts';

/** What a formula says before it is a document. */
export type DrawnFormula = Pick<FormulaDocument, 'given' | 'lines' | 'output'>;

const givenNames = ['x', 'y', 'z', 'w'] as const;
const lineNames = ['a', 'b', 'c', 'd', 'p', 'q', 'r', 's'] as const;

/** A formula in the making: lines that are written one after another, and what is there to be used in the next. */
export class DrawnLines {
  readonly given: readonly string[];
  readonly #given: Readonly<Record<string, number>>;
  readonly #lines: { name: string; readonly text: string }[] = [];
  /** What no line has used yet. */
  readonly #open: string[];

  /** @param count how many numbers are given, from 2 to 4 */
  constructor(
    private readonly random: Random,
    count: number,
  ) {
    this.given = givenNames.slice(0, count);
    // One decimal, and no two of the same size: a value taken for another shows.
    const sizes = random.shuffled(Array.from({ length: 28 }, (_, index) => index + 3)).slice(0, count);
    this.#given = Object.fromEntries(
      this.given.map((name, index) => {
        const size = (sizes[index] ?? 1) / 10;
        return [name, random.integer(1, 4) === 1 ? -size : size];
      }),
    );
    this.#open = random.shuffled(this.given);
  }

  get open(): number {
    return this.#open.length;
  }

  /** Takes what is to be used next; no line need use it again. */
  take(): string {
    const taken = this.#open.shift();
    if (taken === undefined) throw new RangeError('nothing is left to be used');
    return taken;
  }

  /** Something that may have been used already, other than these. */
  again(...others: readonly string[]): string {
    const there = [...this.given, ...this.#lines.map(({ name }) => name)].filter((name) => !others.includes(name));
    const found = this.random.pick(there);
    const index = this.#open.indexOf(found);
    if (index >= 0) this.#open.splice(index, 1);
    return found;
  }

  /** Writes a line, whose value is used by a later one. */
  write(text: string): void {
    const name = lineNames[this.#lines.length] ?? `m_${this.#lines.length}`;
    this.#lines.push({ name, text });
    this.#open.splice(this.random.integer(0, this.#open.length), 0, name);
  }

  /** The last line is the output, f. */
  finish(): DrawnFormula {
    const last = this.#lines.length - 1;
    return {
      given: this.#given,
      lines: this.#lines.map(({ name, text }, index) => `${index === last ? 'f' : name} = ${text}`),
      output: 'f',
    };
  }
}
