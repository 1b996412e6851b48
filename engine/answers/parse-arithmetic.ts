import { withArgumentSigns } from './argument-commas.ts';
import { noNames, type NamedValues } from './named-values.ts';
import { power } from './power.ts';
import type { Reading } from './reading.ts';
import { TokenCursor } from './token-cursor.ts';
import { tokenize } from './tokens.ts';

/**
 * Reads a calculation from folded text and works it out on the way, by descent through
 *
 *     sum = product { (+|-) product }      product = factor { [*|/] factor }
 *     factor = [+|-] powered               powered = operand [ ^ factor ]
 *     operand = number | brackets | function brackets | function number | max ( sum ; sum { ; sum } )
 *     brackets = ( sum )
 *
 * Each level of nesting takes a character, so whoever limits the length limits the depth.
 */
export function readArithmetic(source: string, names: NamedValues = noNames): Reading {
  const cut = tokenize(withArgumentSigns(source), names);
  if (cut.kind === 'problem') return cut;
  const cursor = new TokenCursor(source, cut.tokens);
  const value = sum(cursor);
  const left = cursor.peek().kind;
  if (left !== 'end') cursor.fail(left === ')' ? 'missing-bracket' : 'missing-operator');
  return cursor.result(value);
}

function sum(cursor: TokenCursor): number {
  const first = cursor.next;
  let value = product(cursor);
  for (;;) {
    if (cursor.take('+', ' + ')) value += product(cursor);
    else if (cursor.take('-', ' - ')) value -= product(cursor);
    else return cursor.finite(value, first);
  }
}

function product(cursor: TokenCursor): number {
  const first = cursor.next;
  let value = factor(cursor);
  let divided = false;
  for (;;) {
    if (cursor.take('*')) {
      value *= factor(cursor);
      divided = false;
    } else if (cursor.take('/')) {
      value /= divisor(cursor);
      divided = true;
    } else if (cursor.opensFactor) {
      // In 1/2(3) nobody knows whether the bracket is below the line.
      if (divided) return cursor.fail('missing-operator');
      cursor.write('*');
      value *= factor(cursor);
    } else return cursor.finite(value, first);
  }
}

function divisor(cursor: TokenCursor): number {
  const first = cursor.next;
  const value = factor(cursor);
  if (value === 0) return cursor.fail('division-by-zero', first - 1, cursor.next - 1);
  // Whoever writes 3/1.2×10^-4 means one number below the line; from left to right it would be another value.
  const ten = cursor.peek(1);
  const isTen = ten.kind === 'number' && ten.text === '10';
  if (cursor.peek(-1).kind === 'number' && cursor.peek().kind === '*' && isTen && cursor.peek(2).kind === '^') {
    return cursor.fail('missing-bracket', first, cursor.next + 1);
  }
  return value;
}

function factor(cursor: TokenCursor): number {
  if (cursor.take('-')) return -powered(cursor);
  cursor.take('+', '');
  return powered(cursor);
}

function powered(cursor: TokenCursor): number {
  const first = cursor.next;
  const base = operand(cursor);
  if (!cursor.take('^')) return base;
  const inBrackets = cursor.peek().kind === '(';
  const exponent = factor(cursor);
  // In e^2(3) nobody knows whether the bracket is in the exponent.
  if (!inBrackets && cursor.opensFactor) return cursor.fail('missing-operator');
  if (base === 0 && exponent < 0) return cursor.fail('division-by-zero', first, cursor.next - 1);
  return cursor.finite(power(base, exponent), first, 'no-value');
}

function operand(cursor: TokenCursor): number {
  const first = cursor.next;
  const token = cursor.peek();
  if (token.kind === '(') return brackets(cursor);
  if (token.kind !== 'number' && token.kind !== 'function') return cursor.fail('missing-number');
  cursor.pass(token.text);
  if (token.kind === 'number') return token.value;
  const { apply } = token;
  if (apply === 'max') return greatest(cursor);
  const value = apply(cursor.peek().kind === '(' ? brackets(cursor) : bareNumber(cursor));
  return cursor.finite(value === -Infinity ? NaN : value, first, 'no-value');
}

/** What a function is taken of without brackets, as in ln 2. In ln 2*3 nobody knows where it ends. */
function bareNumber(cursor: TokenCursor): number {
  const token = cursor.peek();
  if (token.kind !== 'number') return cursor.fail('missing-bracket');
  cursor.pass(`(${token.text})`);
  const { kind } = cursor.peek();
  const isOpen = kind === '*' || kind === '/' || kind === '^' || cursor.opensFactor;
  return isOpen ? cursor.fail('missing-bracket', cursor.next - 2, cursor.next - 1) : token.value;
}

function greatest(cursor: TokenCursor): number {
  const first = cursor.next;
  if (!cursor.take('(')) return cursor.fail('missing-bracket');
  let value = sum(cursor);
  if (cursor.peek().kind === ')') return cursor.fail('missing-number', first, cursor.next);
  while (cursor.take(';', ', ')) value = Math.max(value, sum(cursor));
  return closed(cursor, first, value);
}

function brackets(cursor: TokenCursor): number {
  const first = cursor.next;
  cursor.take('(');
  return closed(cursor, first, sum(cursor));
}

/** The value of what stands in brackets that were opened at an index, once they are closed. */
function closed(cursor: TokenCursor, first: number, value: number): number {
  if (cursor.take(')')) return value;
  const isOpen = cursor.peek().kind === 'end';
  return isOpen ? cursor.fail('missing-bracket', first, first + 1) : cursor.fail('missing-operator');
}
