import type { Operation } from './computation-graph.ts';
import { LineFault, type FormulaProblem } from './formula-problem.ts';
import { constantNamed, functionNamed, takesTwo } from './functions.ts';
import type { Term } from './term.ts';
import type { Sign, Token } from './tokens.ts';

/** What a name in the expression stands for; throws a `LineFault` where it stands for nothing. */
export type Resolve = (typed: string, start: number) => string;

/** Deeper than this nobody writes brackets. */
const deepest = 100;

/**
 * Reads an expression by descent through
 *
 *     sum = product { (+|-) product }         product = factor { [*|/] factor }
 *     factor = (+|-) factor | powered         powered = operand [ raised ] [ ^ factor ]
 *     operand = number | name | brackets | | sum | | √ bare | function brackets | function bare
 *
 * A sign is weaker than a power: -x² is -(x²).
 */
export class ExpressionParser {
  #next: number;
  #depth = 0;
  /** How many bars of |…| are open, outside of brackets that were opened since. */
  #bars = 0;

  constructor(
    private readonly tokens: readonly Token[],
    first: number,
    private readonly isName: (typed: string) => boolean,
    private readonly resolve: Resolve,
  ) {
    this.#next = first;
  }

  /** The expression up to the end of the line. */
  whole(): Term {
    if (this.#peek().kind === 'end') this.#fail('empty');
    const term = this.#sum();
    const { kind } = this.#peek();
    if (kind === ')') this.#fail('stray-bracket');
    if (kind === ',') this.#fail('stray-comma');
    if (kind === '=') this.#fail('second-equals-sign');
    if (kind !== 'end') this.#fail('missing-operator');
    return term;
  }

  #sum(): Term {
    this.#depth += 1;
    if (this.#depth > deepest) this.#fail('nested-too-deep');
    let term = this.#product();
    for (;;) {
      if (this.#take('+')) term = operation('add', term, this.#product());
      else if (this.#take('-')) term = operation('subtract', term, this.#product());
      else break;
    }
    this.#depth -= 1;
    return term;
  }

  #product(): Term {
    let term = this.#factor();
    let isDivided = false;
    for (;;) {
      if (this.#take('*')) {
        term = operation('multiply', term, this.#factor());
        isDivided = false;
      } else if (this.#take('/')) {
        term = operation('divide', term, this.#factor());
        isDivided = true;
      } else if (this.#opensFactor) {
        // In 1/2(3) nobody knows whether the bracket is below the line.
        if (isDivided) this.#fail('ambiguous-division');
        term = operation('multiply', term, this.#powered());
      } else return term;
    }
  }

  /** Whether what comes next can be multiplied without a sign. */
  get #opensFactor(): boolean {
    const { kind } = this.#peek();
    return kind === '(' || kind === 'name' || kind === '√' || (kind === '|' && this.#bars === 0);
  }

  #factor(): Term {
    const { start } = this.#peek();
    if (this.#take('+')) return this.#deeper(() => this.#factor());
    if (!this.#take('-')) return this.#powered();
    const of = this.#deeper(() => this.#factor());
    if (of.kind === 'number') return { ...of, value: -of.value, start };
    return { kind: 'operation', operation: 'negate', operands: [of], start, end: of.end };
  }

  #deeper(read: () => Term): Term {
    this.#depth += 1;
    if (this.#depth > deepest) this.#fail('nested-too-deep');
    const term = read();
    this.#depth -= 1;
    return term;
  }

  #powered(): Term {
    const base = this.#operand();
    const raised = this.#peek();
    if (raised.kind === 'raised') {
      this.#next += 1;
      if (this.#peek().kind === '^' || this.#peek().kind === 'raised') this.#fail('ambiguous-power');
      return this.#power(base, { kind: 'number', value: raised.value, start: raised.start, end: raised.end });
    }
    if (!this.#take('^')) return base;
    const inBrackets = this.#peek().kind === '(';
    const exponent = this.#deeper(() => this.#factor());
    // In e^2x nobody knows whether the x is in the exponent; of x^2y it cannot be, for exponents are numbers.
    if (isE(base) && !inBrackets && this.#opensFactor) this.#fail('ambiguous-power');
    return this.#power(base, exponent);
  }

  /** e to any power is exp of it. */
  #power(base: Term, exponent: Term): Term {
    const { start } = base;
    const { end } = exponent;
    return isE(base)
      ? { kind: 'operation', operation: 'exp', operands: [exponent], start, end }
      : { kind: 'operation', operation: 'power', operands: [base, exponent], start, end };
  }

  #operand(): Term {
    const token = this.#peek();
    const { start, end } = token;
    if (token.kind === 'number') {
      this.#next += 1;
      return { kind: 'number', value: token.value, start, end };
    }
    if (token.kind === '(') return this.#brackets();
    if (token.kind === '|') return this.#bar();
    if (token.kind === '√') {
      this.#next += 1;
      const of = this.#peek().kind === '(' ? this.#brackets() : this.#bare(false);
      return { kind: 'operation', operation: 'sqrt', operands: [of], start, end: of.end };
    }
    if (token.kind === 'name') return this.#name(token);
    return this.#fail('missing-operand');
  }

  #name({ text, start, end }: Token): Term {
    this.#next += 1;
    const isCall = this.#peek().kind === '(';
    const known = functionNamed(text);
    const isDefined = this.isName(text);
    if (known && isDefined && isCall) this.#failAt('ambiguous-name', start, text);
    if (known && !isDefined) return this.#function(known, start, isCall);
    const value = isDefined ? undefined : constantNamed(text);
    if (value !== undefined) return { kind: 'number', value, start, end };
    if (isCall && !isDefined) this.#failAt('unknown-function', start, text);
    return { kind: 'name', name: this.resolve(text, start), start, end };
  }

  #function(named: Operation, start: number, isCall: boolean): Term {
    if (takesTwo(named)) {
      if (!isCall) this.#fail('missing-bracket');
      return this.#greatest(named, start);
    }
    const of = isCall ? this.#brackets('one-argument') : this.#bare(true);
    return { kind: 'operation', operation: named, operands: [of], start, end: this.#peek(-1).end };
  }

  /** max(a, b, c) is max(max(a, b), c). */
  #greatest(named: Operation, start: number): Term {
    const bars = this.#open();
    let term = this.#sum();
    if (this.#peek().kind !== ',') this.#fail(this.#peek().kind === ')' ? 'two-arguments' : 'missing-bracket');
    while (this.#take(',')) {
      term = { kind: 'operation', operation: named, operands: [term, this.#sum()], start, end: this.#peek().end };
    }
    this.#close(bars);
    return term;
  }

  /** What √ or a function is taken of without brackets, as in ln x: a number or a name. In ln x*y nobody knows where it ends. */
  #bare(isWord: boolean): Term {
    const token = this.#peek();
    if (token.kind !== 'number' && token.kind !== 'name') this.#fail('missing-bracket');
    if (token.kind === 'name' && functionNamed(token.text) && !this.isName(token.text)) this.#fail('missing-bracket');
    const of = this.#operand();
    const { kind } = this.#peek();
    const isOpen = kind === '^' || kind === 'raised' || this.#opensFactor;
    if (isOpen || (isWord && (kind === '*' || kind === '/')))
      this.#failAt('ambiguous-argument', token.start, token.text);
    return of;
  }

  #brackets(comma: FormulaProblem = 'stray-comma'): Term {
    const { start } = this.#peek();
    const bars = this.#open();
    const of = this.#sum();
    if (this.#peek().kind === ',') this.#fail(comma);
    this.#close(bars);
    return { ...of, start, end: this.#peek(-1).end };
  }

  #bar(): Term {
    const { start } = this.#peek();
    this.#next += 1;
    this.#bars += 1;
    const of = this.#sum();
    this.#bars -= 1;
    if (!this.#take('|')) this.#fail('missing-bracket');
    return { kind: 'operation', operation: 'abs', operands: [of], start, end: this.#peek(-1).end };
  }

  /** Opens a bracket; gives the bars that are open outside of it. */
  #open(): number {
    const bars = this.#bars;
    this.#next += 1;
    this.#bars = 0;
    return bars;
  }

  #close(bars: number): void {
    this.#bars = bars;
    if (this.#take(')')) return;
    const { kind } = this.#peek();
    this.#fail(kind === 'end' || kind === '|' || kind === '=' ? 'missing-bracket' : 'missing-operator');
  }

  #peek(ahead = 0): Token {
    const token = this.tokens[this.#next + ahead];
    if (!token) throw new RangeError('read behind the end of a line');
    return token;
  }

  #take(sign: Sign): boolean {
    if (this.#peek().kind !== sign) return false;
    this.#next += 1;
    return true;
  }

  #fail(problem: FormulaProblem): never {
    const { start, text } = this.#peek();
    return this.#failAt(problem, start, text);
  }

  #failAt(problem: FormulaProblem, start: number, found: string): never {
    throw new LineFault({ problem, start, found });
  }
}

const operation = (named: Operation, left: Term, right: Term): Term => ({
  kind: 'operation',
  operation: named,
  operands: [left, right],
  start: left.start,
  end: right.end,
});

const isE = (term: Term): boolean => term.kind === 'number' && term.value === Math.E;
