import { Cursor } from './cursor.ts';
import type { Expression, Statement } from './syntax.ts';
import { tokensOf } from './tokens.ts';

/** Reads a file of the subset: imports, assignments, calls, `def` with `return`, `with`. */
export function parse(source: string): Statement[] {
  const cursor = new Cursor(tokensOf(source));
  const statements: Statement[] = [];
  while (cursor.next.kind !== 'end') statements.push(statement(cursor));
  return statements;
}

function statement(cursor: Cursor): Statement {
  if (cursor.skips('def')) return definition(cursor);
  if (cursor.skips('with')) {
    const context = expression(cursor);
    return { kind: 'with', context, body: block(cursor) };
  }
  const simple = simpleStatement(cursor);
  cursor.take('newline');
  return simple;
}

function simpleStatement(cursor: Cursor): Statement {
  if (cursor.skips('import')) {
    let module = cursor.take('name');
    while (cursor.skips('.')) module += `.${cursor.take('name')}`;
    return { kind: 'import', module, as: cursor.skips('as') ? cursor.take('name') : module };
  }
  if (cursor.skips('return')) return { kind: 'return', value: tuple(cursor) };
  if (!cursor.beginsAssignment) return { kind: 'expression', value: expression(cursor) };
  const starred = cursor.skips('*');
  const names = [cursor.take('name')];
  while (cursor.skips(',')) names.push(cursor.take('name'));
  cursor.expect('=');
  return { kind: 'assign', names, starred, value: expression(cursor) };
}

function definition(cursor: Cursor): Statement {
  const name = cursor.take('name');
  cursor.expect('(');
  const parameters: string[] = [];
  while (!cursor.skips(')')) {
    parameters.push(cursor.take('name'));
    if (!cursor.sees(')')) cursor.expect(',');
  }
  return { kind: 'def', name, parameters, body: block(cursor) };
}

function block(cursor: Cursor): Statement[] {
  cursor.expect(':');
  cursor.take('newline');
  cursor.take('indent');
  const body: Statement[] = [];
  while (cursor.next.kind !== 'dedent') body.push(statement(cursor));
  cursor.take('dedent');
  return body;
}

function tuple(cursor: Cursor): Expression {
  const items = [expression(cursor)];
  while (cursor.skips(',')) items.push(expression(cursor));
  const [only] = items;
  return only && items.length === 1 ? only : { kind: 'tuple', items };
}

const expression = (cursor: Cursor): Expression => binary(cursor, 0);

/** From what binds least to what binds most; all of them go from left to right. */
const levels = [['>'], ['+', '-'], ['*', '/', '@']];

function binary(cursor: Cursor, level: number): Expression {
  const signs = levels[level];
  if (!signs) return negative(cursor);
  let left = binary(cursor, level + 1);
  for (;;) {
    const sign = signs.find((candidate) => cursor.skips(candidate));
    if (sign === undefined) return left;
    left = { kind: 'binary', sign, left, right: binary(cursor, level + 1) };
  }
}

function negative(cursor: Cursor): Expression {
  return cursor.skips('-') ? { kind: 'negative', of: negative(cursor) } : power(cursor);
}

/** Binds more than a sign on its left, less than one on its right: -a**-b is -(a**(-b)). */
function power(cursor: Cursor): Expression {
  const base = trailed(cursor);
  return cursor.skips('**') ? { kind: 'binary', sign: '**', left: base, right: negative(cursor) } : base;
}

function trailed(cursor: Cursor): Expression {
  let of = atom(cursor);
  for (;;) {
    if (cursor.skips('.')) of = { kind: 'attribute', of, name: cursor.take('name') };
    else if (cursor.skips('(')) of = call(cursor, of);
    else if (cursor.skips('[')) of = column(cursor, of);
    else return of;
  }
}

/** All rows, one column. */
function column(cursor: Cursor, of: Expression): Expression {
  cursor.expect(':');
  cursor.expect(',');
  const index = expression(cursor);
  cursor.expect(']');
  return { kind: 'column', of, index };
}

function call(cursor: Cursor, of: Expression): Expression {
  const args: Expression[] = [];
  const named: Record<string, Expression> = {};
  while (!cursor.skips(')')) {
    if (cursor.beginsKeyword) {
      const name = cursor.take('name');
      cursor.expect('=');
      named[name] = expression(cursor);
    } else args.push(expression(cursor));
    if (!cursor.sees(')')) cursor.expect(',');
  }
  return { kind: 'call', of, args, named };
}

function atom(cursor: Cursor): Expression {
  if (cursor.skips('(')) {
    const inner = expression(cursor);
    cursor.expect(')');
    return inner;
  }
  if (cursor.skips('[')) {
    const items: Expression[] = [];
    while (!cursor.skips(']')) {
      items.push(expression(cursor));
      if (!cursor.sees(']')) cursor.expect(',');
    }
    return { kind: 'list', items };
  }
  if (cursor.next.kind === 'number') return { kind: 'number', value: Number(cursor.take('number')) };
  if (cursor.next.kind === 'text') return { kind: 'text', value: cursor.take('text').slice(1, -1) };
  return { kind: 'name', name: cursor.take('name') };
}
