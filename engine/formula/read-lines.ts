import type { Operation } from './computation-graph.ts';
import { domainProblem } from './domain.ts';
import { LineFault, type FormulaProblem } from './formula-problem.ts';
import { isName, KnownNames, plainName } from './names.ts';
import { operations } from './operations.ts';
import { ExpressionParser } from './parse-expression.ts';
import type { Term } from './term.ts';
import { tokenize } from './tokens.ts';
import { whyUnknown } from './why-unknown.ts';

/** More than this nobody works through, and no drawing holds. */
export const mostOperations = 400;
const longestLine = 20_000;

/** A line that was read, with the names as they were defined and numbers alone worked out. */
export interface ReadLine {
  readonly name: string;
  readonly term: Term;
}

/** Reads the lines of a formula one after the other, over the given names and the lines above. */
export class LinesReader {
  readonly names = new KnownNames();
  /** Of everything that was defined. */
  readonly values = new Map<string, number>();
  #operations = 0;

  constructor(given: readonly (readonly [string, number])[]) {
    for (const [name, value] of given) this.#define(name, value);
  }

  /** Throws a `LineFault`. */
  read(lines: readonly string[], index: number): ReadLine {
    const text = lines[index] ?? '';
    if (text.length > longestLine) fail('line-too-long', longestLine, '');
    const tokens = tokenize(text);
    const [name, equals] = tokens;
    if (!name || name.kind === 'end') return fail('empty', 0, '');
    if (!tokens.some(({ kind }) => kind === '=')) fail('no-equals-sign', 0, text.trim());
    if (name.kind !== 'name' || equals?.kind !== '=') {
      const place = name.kind === 'name' && equals ? equals : name;
      return fail('no-name', place.start, text.slice(0, text.search(/[=＝]/)).trim());
    }
    const defined = plainName(name.text);
    if (!isName(defined) || this.values.has(defined)) return fail('name-taken', name.start, name.text);
    const parser = new ExpressionParser(
      tokens,
      2,
      (typed) => this.names.find(typed) !== undefined,
      (typed, start) => this.names.find(typed) ?? whyUnknown(typed, start, { lines, index, names: this.names }),
    );
    const worked = this.#work(parser.whole());
    this.#define(defined, worked.value);
    return { name: defined, term: worked.term };
  }

  #define(name: string, value: number): void {
    this.names.add(name);
    this.values.set(name, value);
  }

  /** The value of a term, and the term with whatever is made of numbers alone worked out. */
  #work(term: Term): { readonly term: Term; readonly value: number } {
    if (term.kind === 'number') return { term, value: term.value };
    if (term.kind === 'name') return { term, value: this.values.get(term.name) ?? NaN };
    const { operation, start, end } = term;
    const worked = term.operands.map((operand) => this.#work(operand));
    const operands = worked.map((operand) => operand.term);
    this.#holdExponent(operation, operands[1]);
    const numbers = worked.map(({ value }) => value);
    const [left = NaN, right = NaN] = numbers;
    const value = operations[operation].value(left, right) + 0;
    const problem = domainProblem(operation, numbers, value);
    if (problem) throw new LineFault({ start, ...problem });
    if (operands.every(({ kind }) => kind === 'number')) {
      const of: Term = { kind: 'operation', operation, operands, start, end };
      return { term: { kind: 'number', value, of, start, end }, value };
    }
    this.#operations += 1;
    if (this.#operations > mostOperations) fail('too-many-operations', start, String(mostOperations));
    return { term: { kind: 'operation', operation, operands, start, end }, value };
  }

  #holdExponent(operation: Operation, exponent: Term | undefined): void {
    if (operation !== 'power' || exponent?.kind === 'number') return;
    fail('exponent-not-constant', exponent?.start ?? 0, exponent?.kind === 'name' ? exponent.name : '');
  }
}

function fail(problem: FormulaProblem, start: number, found: string): never {
  throw new LineFault({ problem, start, found });
}
