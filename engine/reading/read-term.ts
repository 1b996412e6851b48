import { Cursor, type Reader } from './cursor.ts';
import { figureOf } from './figure.ts';
import { flatGroup, indexText, readSpelling } from './read-spelling.ts';
import { argumentOf } from './argument.ts';
import { raisedBy } from './raised-by.ts';
import { readHeld } from './read-held.ts';
import { readThrough } from './read-through.ts';
import { readBrackets, readEnvironment, readSquare } from './read-matrix.ts';
import type { Term } from './term.ts';
import type { Token } from './token.ts';

/** What is nested deeper than this nobody wrote by hand. */
const deepest = 60;

/** Letters that stand for the activation function where an argument follows. */
const functionLetters = /^[fghφSF]$/;

/**
 * Reads an expression from tokens, by descent; undefined where none stands at the cursor, which is then anywhere.
 *
 *     sum = [-] product { (+|-) product }     product = power { [*|/|⊙|∘] power }
 */
export class TermReader implements Reader {
  #depth = 0;

  constructor(readonly cursor: Cursor) {}

  /** A sum, which a name, a number and everything else is. */
  sum(): Term | undefined {
    this.#depth += 1;
    const read = this.#depth > deepest ? undefined : this.#sum();
    this.#depth -= 1;
    return read;
  }

  #sum(): Term | undefined {
    const { cursor } = this;
    const from = cursor.start;
    const first = this.#signed(() => this.product());
    if (!first) return undefined;
    const terms: Term[] = [first];
    for (;;) {
      const sign = cursor.peek();
      if (sign?.kind !== 'sign' || (sign.text !== '+' && sign.text !== '-')) break;
      const back = cursor.next;
      cursor.next += 1;
      const term = this.#signed(() => this.product());
      if (!term) {
        cursor.next = back;
        break;
      }
      terms.push(sign.text === '-' ? { kind: 'negative', of: term, start: sign.start, end: term.end } : term);
    }
    return terms.length === 1 ? first : { kind: 'sum', terms, start: from, end: cursor.end };
  }

  #signed(read: () => Term | undefined): Term | undefined {
    const { cursor } = this;
    const sign = cursor.peek();
    if (cursor.take('-')) {
      const of = this.#signed(read);
      return of && { kind: 'negative', of, start: sign?.start ?? of.start, end: of.end };
    }
    if (cursor.take('+')) return this.#signed(read);
    return read();
  }

  product(): Term | undefined {
    const { cursor } = this;
    let left = this.#power();
    while (left) {
      const back = cursor.next;
      const sign = cursor.peek();
      const by = sign?.kind === 'sign' ? sign.text : '';
      if (by === '*' || by === '⊙' || by === '∘' || by === '⊗' || by === '/') {
        cursor.next += 1;
        const right = this.#signed(() => this.#power());
        if (!right) {
          cursor.next = back;
          return left;
        }
        const span = { start: left.start, end: right.end };
        left =
          by === '/'
            ? { kind: 'quotient', over: left, under: right, ...span }
            : { kind: 'product', left, right, by: by === '⊗' ? '∘' : by, ...span };
        continue;
      }
      if (!this.#opensFactor(sign)) return left;
      const right = this.#power();
      if (!right) {
        cursor.next = back;
        return left;
      }
      left = { kind: 'product', left, right, by: '', start: left.start, end: right.end };
    }
    return left;
  }

  #opensFactor(token: Token | undefined): boolean {
    if (!token) return false;
    // (1 − 0.7)0.7
    const before = this.cursor.peek(-1);
    if (token.kind === 'number') return !token.spaced && before?.kind === 'sign' && /^[)\]}]$/.test(before.text);
    // B(h) is something of h; nobody multiplies by a bias.
    if (before?.kind === 'name' && /^[bB]$/.test(before.text) && token.text === '(' && !token.spaced) return false;
    if (token.kind === 'name' || token.kind === 'function') return !/^[①-⑳]$/.test(token.text);
    if (token.kind !== 'sign') return false;
    return (
      ['(', '[', '{', 'frac', '∂', '∇', '∑', 'underbrace', '√'].includes(token.text) || token.text.startsWith('begin:')
    );
  }

  #power(): Term | undefined {
    const { cursor } = this;
    let of = this.#primary();
    while (of) {
      const back = cursor.next;
      const token = cursor.peek();
      if (token?.kind === 'raised' || (token?.kind === 'sign' && token.text === 'ᵀ')) {
        const raised = raisedBy(of, token);
        if (!raised) return of;
        cursor.next += 1;
        of = raised;
      } else if (cursor.take('^')) {
        const raised = this.#exponent(of);
        if (!raised) {
          cursor.next = back;
          return of;
        }
        of = raised;
      } else return of;
    }
    return of;
  }

  #exponent(of: Term): Term | undefined {
    const { cursor } = this;
    const inBraces = cursor.is('{');
    const back = cursor.next;
    const flat = inBraces ? flatGroup(cursor) : cursor.peek()?.text;
    if (flat === 'T' || flat === 'ᵀ') {
      if (!inBraces) cursor.next += 1;
      return { kind: 'transposed', of, start: of.start, end: cursor.end };
    }
    if (flat === '*' || flat === 'new' || flat === 'old' || flat === '(new)' || flat === '(old)') {
      if (!inBraces) cursor.next += 1;
      return of;
    }
    cursor.next = back;
    const exponent = inBraces ? this.#group() : this.#signed(() => this.#primary());
    return exponent && { kind: 'power', of, exponent, start: of.start, end: cursor.end };
  }

  /** What stands in braces. */
  #group(): Term | undefined {
    const { cursor } = this;
    if (!cursor.take('{')) return undefined;
    const inner = this.sum();
    return inner && cursor.take('}') ? inner : undefined;
  }

  #primary(): Term | undefined {
    const { cursor } = this;
    const token = cursor.peek();
    if (!token) return undefined;
    switch (token.kind) {
      case 'number':
        cursor.next += 1;
        return { kind: 'number', figure: figureOf(token), start: token.start, end: token.end };
      case 'name':
        return this.#name(token);
      case 'function':
        return this.#function(token);
      case 'sign':
        return this.#bySign(token);
      case 'raised':
      case 'lowered':
      case 'word':
        return undefined;
    }
  }

  #bySign(token: Token): Term | undefined {
    const { cursor } = this;
    switch (token.text) {
      case '(':
        return this.#indexed(readBrackets(this));
      case '[':
        return this.#indexed(readSquare(this));
      case '{':
        return this.#group();
      case 'frac':
        return this.#fraction(token);
      case '∂':
        return this.#derivative(token);
      case '∇':
        return this.#nabla(token);
      case '∑':
        return this.#total(token);
      case 'underbrace':
        return this.#labelled(token);
      case '√': {
        cursor.next += 1;
        const argument = this.#primary();
        return argument && { kind: 'function', name: 'sqrt', argument, start: token.start, end: argument.end };
      }
      default:
        return token.text.startsWith('begin:') ? readEnvironment(this) : undefined;
    }
  }

  /** A matrix in brackets with the index of one of its entries. */
  #indexed(term: Term | undefined): Term | undefined {
    const { cursor } = this;
    if (term?.kind !== 'bracket') return term;
    const { of } = term;
    const isMatrix = (of.kind === 'name' && of.spelling.index === undefined) || of.kind === 'derivative';
    if (!isMatrix) return term;
    const back = cursor.next;
    const next = cursor.peek();
    let index: string | undefined;
    if (cursor.is('[') && next?.spaced === false) index = indexText(cursor);
    else if (cursor.is('_') && cursor.is('{', 1)) {
      cursor.next += 1;
      const text = flatGroup(cursor);
      if (text !== undefined && /^\d+(?:,\d+)?(?:\|[(\w,)]+)?$/.test(text)) index = text;
    }
    if (index === undefined) {
      cursor.next = back;
      return readHeld(cursor, term);
    }
    const span = { start: term.start, end: cursor.end };
    if (of.kind === 'name') return { kind: 'name', spelling: { ...of.spelling, index }, ...span };
    return { ...of, index, ...span };
  }

  #name(token: Token): Term | undefined {
    const { cursor } = this;
    cursor.next += 1;
    if (token.text === 'e' && !token.isOwn && (cursor.is('^') || cursor.peek()?.kind === 'raised')) {
      const back = cursor.next;
      const argument = cursor.take('^')
        ? cursor.is('{')
          ? this.#group()
          : this.#signed(() => this.#primary())
        : undefined;
      if (argument) return { kind: 'function', name: 'exp', argument, start: token.start, end: cursor.end };
      cursor.next = back;
    }
    // Δw is what a step adds to w.
    const changed = token.text === 'Δ' && cursor.peek()?.kind === 'name' ? cursor.peek()?.text : undefined;
    if (changed !== undefined) cursor.next += 1;
    const spelling = readSpelling(cursor, changed === undefined ? token.text : `Δ${changed}`);
    const isBare = spelling.below === '' && spelling.above === '' && spelling.index === undefined;
    if (isBare && !token.isOwn && functionLetters.test(token.text) && (spelling.mark === '' || spelling.mark === '′')) {
      const opens = cursor.is('(') || cursor.peek()?.text.startsWith('begin:') === true;
      const argument = opens ? this.#primary() : undefined;
      const name = spelling.mark === '′' ? 'slope' : 'activation';
      if (argument) return { kind: 'function', name, argument, start: token.start, end: argument.end };
    }
    const argument = isBare && !token.isOwn && /^[bB]$/.test(token.text) ? argumentOf(this) : undefined;
    const own = argument === undefined ? spelling : { ...spelling, index: argument };
    return { kind: 'name', spelling: own, start: token.start, end: cursor.end };
  }

  #function(token: Token): Term | undefined {
    const { cursor } = this;
    cursor.next += 1;
    const isSlope = cursor.take('′');
    // Limits below a sum, and the layer of an activation, say nothing more.
    if (token.text === 'max') return this.#largest(token);
    if (token.text === 'maximum' || token.text === 'minimum') return this.#extremum(token);
    const argument = this.#primary();
    if (!argument) return undefined;
    const name = isSlope ? 'slope' : token.text;
    return { kind: 'function', name, argument, start: token.start, end: argument.end };
  }

  /** max(0, z) is what ReLU makes of z. */
  #largest(token: Token): Term | undefined {
    const row = this.#primary();
    const [one, other, more] = row?.kind === 'matrix' ? row.rows.flat() : [];
    if (!row || !one || !other || more) return undefined;
    const argument = isNought(one) ? other : isNought(other) ? one : undefined;
    return argument && { kind: 'function', name: 'relu', argument, start: token.start, end: row.end };
  }

  /** max(a, b) or min(a, b), where they are not those of a ReLU alone. */
  #extremum(token: Token): Term | undefined {
    const row = this.#primary();
    const [first, ...others] = row?.kind === 'matrix' ? row.rows.flat() : [];
    const which = token.text === 'maximum' ? 'max' : 'min';
    if (!row || !first || others.length === 0) return undefined;
    return others.reduce<Term>(
      (left, right) => ({ kind: 'extremum', which, left, right, start: token.start, end: row.end }),
      first,
    );
  }

  #total(token: Token): Term | undefined {
    const { cursor } = this;
    cursor.next += 1;
    while (cursor.is('_') || cursor.is('^')) {
      cursor.next += 1;
      if (cursor.is('{')) {
        if (flatGroup(cursor) === undefined) return undefined;
      } else cursor.next += 1;
    }
    if (cursor.peek()?.kind === 'lowered') cursor.next += 1;
    const argument = this.product();
    return argument && { kind: 'function', name: 'total', argument, start: token.start, end: argument.end };
  }

  #labelled(token: Token): Term | undefined {
    const { cursor } = this;
    cursor.next += 1;
    const of = this.#group();
    if (!of) return undefined;
    const label = cursor.is('_') && cursor.is('{', 1) ? this.#label() : undefined;
    return { kind: 'bracket', of, ...(label ? { label } : {}), start: token.start, end: cursor.end };
  }

  #label(): Term | undefined {
    const { cursor } = this;
    const back = cursor.next;
    cursor.next += 1;
    const label = this.#group();
    if (label) return label;
    cursor.next = back + 1;
    flatGroup(cursor);
    return undefined;
  }

  #fraction(token: Token): Term | undefined {
    const { cursor } = this;
    cursor.next += 1;
    const over = this.#part();
    if (!over) return undefined;
    const under = this.#part();
    if (!under) return undefined;
    const span = { start: token.start, end: cursor.end };
    if (over.isDerivative && under.isDerivative) {
      const of = over.term ?? this.#power();
      if (!of || !under.term) return undefined;
      return readThrough(cursor, { kind: 'derivative', of, by: under.term, through: '', ...span, end: cursor.end });
    }
    if (!over.term || !under.term) return undefined;
    return { kind: 'quotient', over: over.term, under: under.term, ...span };
  }

  /** What stands above or below a fraction line: braces, or one thing without. */
  #part(): { readonly term: Term | undefined; readonly isDerivative: boolean } | undefined {
    const { cursor } = this;
    const inBraces = cursor.take('{');
    const isDerivative =
      cursor.is('∂') || (cursor.peek()?.kind === 'name' && cursor.peek()?.text === 'd' && !cursor.is('}', 1));
    if (isDerivative) cursor.next += 1;
    if (isDerivative && inBraces && cursor.take('}')) return { term: undefined, isDerivative };
    const term = inBraces ? this.sum() : this.#primary();
    if (!term || (inBraces && !cursor.take('}'))) return undefined;
    return { term, isDerivative };
  }

  /** ∇_W E is ∂E/∂W. */
  #nabla(token: Token): Term | undefined {
    const { cursor } = this;
    cursor.next += 1;
    if (!cursor.take('_')) return undefined;
    const by = cursor.is('{') ? this.#group() : this.#primary();
    const of = by && this.#primary();
    return of && { kind: 'derivative', of, by, through: '', start: token.start, end: of.end };
  }

  /** ∂E/∂w */
  #derivative(token: Token): Term | undefined {
    const { cursor } = this;
    cursor.next += 1;
    const of = this.#primary();
    if (!of || !cursor.take('/')) return undefined;
    if (!cursor.take('∂')) return undefined;
    const by = this.#primary();
    return by && readThrough(cursor, { kind: 'derivative', of, by, through: '', start: token.start, end: by.end });
  }
}

const isNought = (term: Term): boolean => term.kind === 'number' && term.figure.value === 0;

/** An expression that is all of these tokens; undefined where they are no expression. */
export function readTerm(tokens: readonly Token[]): Term | undefined {
  const cursor = new Cursor(tokens);
  const term = new TermReader(cursor).sum();
  return term && cursor.atEnd ? term : undefined;
}
