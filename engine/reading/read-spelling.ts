import type { Cursor } from './cursor.ts';
import type { Spelling } from './term.ts';
import { isRelation, type Token } from './token.ts';

/** A layer or a sample in round brackets, up to two; a bare number; H, O. Behind it a mark. */
const raisedParts =
  /^((?:\(\d+\)){1,3}|\d+|[IHO]{1,2}|\([LhHoO]\))?(\+|′+|\(?(?:new|New|old|Old|t\+1|k\+1|n\+1|after|before)\)?|\([tk]\)|\*)?$/;
const freshMarks = /^(?:\+|\(?(?:new|New|neu|t\+1|k\+1|n\+1|after)\)?)$/;
const oldMarks = /^(?:\(?(?:old|Old|alt|before)\)?|\([tk]\))$/;
const markWords = /^(?:new|old|updated|before|after)$/i;

const markOf = (text: string): string => {
  if (freshMarks.test(text)) return '+';
  if (oldMarks.test(text)) return 'old';
  return text === '*' ? '' : text;
};

/** What stands in braces from the one that opens here, without braces and underscores; undefined where it does not close. */
export function flatGroup(cursor: Cursor): string | undefined {
  let depth = 0;
  let text = '';
  for (let at = cursor.next; at < cursor.tokens.length; at += 1) {
    const token = cursor.tokens[at];
    if (!token) break;
    if (token.text === '{' && token.kind === 'sign') depth += 1;
    else if (token.text === '}' && token.kind === 'sign') {
      depth -= 1;
      if (depth === 0) {
        cursor.next = at + 1;
        return text;
      }
    } else if (token.text === '$' && token.kind === 'sign') return undefined;
    else if (token.text !== '_' || token.kind !== 'sign') text += token.text;
    if (text.length > 40) return undefined;
  }
  return undefined;
}

const isWhole = (token: Token | undefined): token is Token => token?.kind === 'number' && /^\d+$/.test(token.text);
const isDirect = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;

/** The parts of a spelling while they are collected. */
class Parts {
  below = '';
  above = '';
  mark = '';
  index: string | undefined;

  raise(written: string): boolean {
    // [1] above a name is a layer, as (1) is.
    const text = written.replace(/^\[(\d+)\]/, '($1)');
    const [whole, above = '', mark = ''] = raisedParts.exec(text) ?? [];
    if (whole === undefined || whole === '') return false;
    // Behind a layer a bare number is a power.
    if (/^\d/.test(above) && this.above !== '') return false;
    this.above += above;
    if (mark !== '') this.mark = markOf(mark);
    return true;
  }

  lower(text: string): void {
    const [, kept = '', word] = /^(.*?),?\(?(new|old|updated|t\+1)?\)?$/i.exec(text) ?? [];
    if (word === undefined) this.below += text;
    else {
      this.below += kept;
      this.mark = /old/i.test(word) ? 'old' : '+';
    }
  }
}

/** What belongs to a name whose letter or word was just passed: indices, layers and marks, in any order. */
export function readSpelling(cursor: Cursor, base: string): Spelling {
  const parts = new Parts();
  while (readPart(cursor, parts)) continue;
  const { below, above, mark, index } = parts;
  return index === undefined ? { base, below, above, mark } : { base, below, above, mark, index };
}

function readPart(cursor: Cursor, parts: Parts): boolean {
  const token = cursor.peek();
  if (!token) return false;
  if (token.kind === 'lowered' && !token.spaced) {
    parts.below += token.text;
    cursor.next += 1;
    return true;
  }
  if (token.kind === 'raised' && !token.spaced) {
    if (token.text.endsWith('T') || !parts.raise(token.text)) return false;
    cursor.next += 1;
    return true;
  }
  if (isWhole(token) && isDirect(token) && parts.below === '' && parts.above === '' && parts.index === undefined) {
    parts.below = token.text;
    cursor.next += 1;
    return true;
  }
  if (token.kind !== 'sign') return false;
  switch (token.text) {
    case '_':
      return readBelow(cursor, parts);
    case '^':
      return readAbove(cursor, parts);
    case '′':
    case '″':
      parts.mark += token.text === '′' ? '′' : '′′';
      cursor.next += 1;
      return true;
    case '+':
      return readPlus(cursor, parts);
    case '[':
      return isDirect(token) && readIndex(cursor, parts);
    case '(':
      return isDirect(token) && readMoment(cursor, parts);
    default:
      return false;
  }
}

/** w5+ before a relation: the value after the step. */
function readPlus(cursor: Cursor, parts: Parts): boolean {
  const next = cursor.peek(1);
  const isLast =
    next === undefined || isRelation(next) || (next.kind === 'sign' && [':', ',', ')', '$'].includes(next.text));
  if (!isLast || parts.mark !== '') return false;
  parts.mark = '+';
  cursor.next += 1;
  return true;
}

function readBelow(cursor: Cursor, parts: Parts): boolean {
  const from = cursor.next;
  cursor.next += 1;
  if (cursor.is('{')) {
    const text = flatGroup(cursor);
    if (text === undefined) {
      cursor.next = from;
      return false;
    }
    parts.lower(text);
    return true;
  }
  const [first, second] = [cursor.peek(), cursor.peek(1)];
  if (!isDirect(first) || first.kind === 'sign') {
    cursor.next = from;
    return false;
  }
  cursor.next += 1;
  if ((first.kind === 'word' || first.kind === 'name') && markWords.test(first.text)) {
    parts.mark = /old|before/i.test(first.text) ? 'old' : '+';
    return true;
  }
  parts.below += first.text;
  if (first.kind !== 'number' && isWhole(second) && isDirect(second)) {
    parts.below += second.text;
    cursor.next += 1;
  }
  while (
    cursor.is(',') &&
    isDirect(cursor.peek()) &&
    isWhole(cursor.peek(1)) &&
    isDirect(cursor.peek(1)) &&
    /\d$/.test(parts.below)
  ) {
    parts.below += `,${cursor.peek(1)?.text ?? ''}`;
    cursor.next += 2;
  }
  return true;
}

function readAbove(cursor: Cursor, parts: Parts): boolean {
  const from = cursor.next;
  cursor.next += 1;
  let text: string | undefined;
  const first = cursor.peek();
  if (cursor.is('{')) text = flatGroup(cursor);
  else if (cursor.is('(')) {
    const [inner, close] = [cursor.peek(1), cursor.peek(2)];
    if (inner && close?.text === ')') {
      text = `(${inner.text})`;
      cursor.next += 3;
    }
  } else if (first && (first.kind === 'number' || ['+', '′', '*'].includes(first.text) || markWords.test(first.text))) {
    // In w^+0.5 the plus may be a sign; a mark is followed by no number.
    text = first.text;
    cursor.next += 1;
  }
  if (text === '∗') text = '*';
  const isPowerOfTwo = text === undefined || !parts.raise(text);
  if (isPowerOfTwo) cursor.next = from;
  return !isPowerOfTwo;
}

/** [1,2] behind a name; what stands behind a bar is a part. */
function readIndex(cursor: Cursor, parts: Parts): boolean {
  const text = indexText(cursor);
  if (text === undefined || parts.index?.includes(',') === true) return false;
  // w[1][0] is w[1,0].
  parts.index = parts.index === undefined ? text : `${parts.index},${text}`;
  return true;
}

/** What stands in square brackets, or in braces behind an underscore, as an index; passes over it. */
export function indexText(cursor: Cursor): string | undefined {
  let text = '';
  for (let at = cursor.next + 1; at < cursor.tokens.length && text.length <= 40; at += 1) {
    const token = cursor.tokens[at];
    if (!token) return undefined;
    if (token.kind === 'sign' && token.text === ']') {
      if (!/^\d+(?:,\d+)?(?:\|[(\w,)]+)?$/.test(text)) return undefined;
      cursor.next = at + 1;
      return text;
    }
    text += token.kind === 'number' && token.text.includes('.') ? token.text.replace('.', ',') : token.text;
  }
  return undefined;
}

/** (t+1), (new), (old) behind a name. */
function readMoment(cursor: Cursor, parts: Parts): boolean {
  let text = '';
  for (let ahead = 1; ahead <= 4; ahead += 1) {
    const token = cursor.peek(ahead);
    if (!token) return false;
    if (token.text === ')') {
      if (!/^(?:t\+1|new|old|neu|alt|k\+1)$/.test(text)) return false;
      parts.mark = markOf(text);
      cursor.next += ahead + 1;
      return true;
    }
    text += token.text;
  }
  return false;
}
