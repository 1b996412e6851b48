import { importModule } from './libraries.ts';
import { member, negate, operate } from './members.ts';
import { parse } from './parse.ts';
import type { Expression, Statement } from './syntax.ts';
import { columnOf, Tensor } from './tensor.ts';
import { asNumber, PythonFunction, PythonModule, type Named, type Value } from './value.ts';

/** What the file printed, a list for each call of `print`. */
export type Printout = readonly (readonly Value[])[];

/** Runs a file of the subset of Python that the exports are written in, whole, as Python would. */
export function runPython(source: string): Printout {
  const printed: Value[][] = [];
  const scope = new Map<string, Value>([
    ['True', true],
    ['False', false],
    [
      'print',
      new PythonFunction((args) => {
        printed.push([...args]);
        return null;
      }),
    ],
    ['float', new PythonFunction(([of]) => (of instanceof Tensor ? (of.entries[0]?.value ?? NaN) : asNumber(of)))],
    ['len', new PythonFunction(([of]) => (of instanceof Tensor ? (of.shape[0] ?? NaN) : NaN))],
  ]);
  execute(parse(source), new Scope(scope));
  return printed;
}

class Scope {
  readonly #outer: Scope | undefined;

  constructor(
    private readonly names: Map<string, Value>,
    outer?: Scope,
  ) {
    this.#outer = outer;
  }

  find(name: string): Value {
    const found = this.names.get(name);
    if (found !== undefined) return found;
    if (this.#outer) return this.#outer.find(name);
    throw new ReferenceError(`name ${name} is not defined`);
  }

  set(name: string, value: Value): void {
    this.names.set(name, value);
  }
}

/** Gives what was returned; undefined where nothing was. */
function execute(statements: readonly Statement[], scope: Scope): Value | undefined {
  for (const statement of statements) {
    const returned = step(statement, scope);
    if (returned !== undefined) return returned;
  }
  return undefined;
}

function step(statement: Statement, scope: Scope): Value | undefined {
  switch (statement.kind) {
    case 'import':
      scope.set(statement.as, importModule(statement.module));
      return undefined;
    case 'assign':
      assign(statement, evaluate(statement.value, scope), scope);
      return undefined;
    case 'expression':
      evaluate(statement.value, scope);
      return undefined;
    case 'return':
      return evaluate(statement.value, scope);
    case 'with':
      evaluate(statement.context, scope);
      return execute(statement.body, scope);
    case 'def': {
      const { name, parameters, body } = statement;
      scope.set(
        name,
        new PythonFunction((args) => {
          if (args.length !== parameters.length) throw new TypeError(`${name} takes ${parameters.length}`);
          const own = new Map(parameters.map((parameter, index) => [parameter, args[index] ?? null]));
          return execute(body, new Scope(own, scope)) ?? null;
        }),
      );
      return undefined;
    }
  }
}

function assign({ names, starred }: Statement & { readonly kind: 'assign' }, value: Value, scope: Scope): void {
  const [first] = names;
  if (first !== undefined && names.length === 1) {
    scope.set(first, value);
    return;
  }
  const values: readonly Value[] = Array.isArray(value) ? value : [];
  const rest = values.length - names.length + 1;
  if (starred ? rest < 0 : rest !== 1) throw new TypeError(`cannot unpack to ${names.join()}`);
  const unpacked = starred ? [values.slice(0, rest), ...values.slice(rest)] : values;
  names.forEach((name, index) => scope.set(name, unpacked[index] ?? null));
}

function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression.value;
    case 'name':
      return scope.find(expression.name);
    case 'list':
    case 'tuple':
      return expression.items.map((item) => evaluate(item, scope));
    case 'negative':
      return negate(evaluate(expression.of, scope));
    case 'binary':
      return operate(expression.sign, evaluate(expression.left, scope), evaluate(expression.right, scope));
    case 'attribute':
      return attribute(evaluate(expression.of, scope), expression.name);
    case 'column': {
      const of = evaluate(expression.of, scope);
      if (!(of instanceof Tensor)) throw new TypeError('has no columns');
      return columnOf(of, asNumber(evaluate(expression.index, scope)));
    }
    case 'call': {
      const called = evaluate(expression.of, scope);
      if (!(called instanceof PythonFunction)) throw new TypeError('cannot be called');
      const named: Named = Object.fromEntries(
        Object.entries(expression.named).map(([name, value]) => [name, evaluate(value, scope)]),
      );
      return called.call(
        expression.args.map((argument) => evaluate(argument, scope)),
        named,
      );
    }
  }
}

function attribute(of: Value, name: string): Value {
  if (of instanceof Tensor) return member(of, name);
  // The shortest thing that NumPy's own numbers can do too.
  if (typeof of === 'number' && name === 'item') return new PythonFunction(() => asNumber(of));
  const found = of instanceof PythonModule ? of.members[name] : undefined;
  if (found === undefined) throw new TypeError(`no ${name}`);
  return found;
}
