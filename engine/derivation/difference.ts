import { constant, difference, learningRate, type Expression, type QuantityId } from '../expression/expression.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { isAlike, type FunctionsOfNetwork } from './functions-of-a-network.ts';

/** How a wrong derivative differs from the right one, where one part makes the whole difference. */
export type Difference =
  | { readonly kind: 'sign' }
  /** `turned`: the sign differs too. */
  | { readonly kind: 'missing-factor' | 'additional-factor'; readonly factor: Expression; readonly turned: boolean }
  | { readonly kind: 'missing-term' | 'additional-term'; readonly term: Expression };

/** Kinds of quantity that people multiply by. */
const factorKinds: ReadonlySet<string> = new Set([
  'input',
  'target',
  'weight',
  'bias',
  'activation',
  'pre-activation',
  'slope',
  'activation-gradient',
  'delta',
  'path-gradient',
]);

/** Looks for the one factor, sign or term that makes the difference; undefined where there is none. */
export function differenceOf(
  solution: NetworkSolution,
  functions: FunctionsOfNetwork,
  asked: QuantityId,
  written: Expression,
): Difference | undefined {
  const quantity = solution.quantities.get(asked);
  if (!quantity?.expression) return undefined;
  const own = functions.values(written);
  const right = functions.values({ kind: 'reference', id: asked });
  const negated = own.map((value) => -value);
  if (isAlike(negated, right)) return { kind: 'sign' };
  for (const factor of factorsIn(solution, asked)) {
    const values = functions.values(factor);
    if (values.every((value) => Math.abs(value) === 1)) continue;
    const [more, less] = [own, right].map((side) => side.map((value, index) => value * (values[index] ?? NaN)));
    if (!more || !less) continue;
    for (const turned of [false, true]) {
      const signed = (side: readonly number[]): number[] => side.map((value) => (turned ? -value : value));
      if (isAlike(signed(more), right)) return { kind: 'missing-factor', factor, turned };
      if (isAlike(signed(own), less)) return { kind: 'additional-factor', factor, turned };
    }
  }
  for (const term of termsOf(solution, asked)) {
    const values = functions.values(term);
    const sum = own.map((value, index) => value + (values[index] ?? NaN));
    const rest = own.map((value, index) => value - (values[index] ?? NaN));
    if (isAlike(sum, right)) return { kind: 'missing-term', term };
    if (isAlike(rest, right)) return { kind: 'additional-term', term };
  }
  return undefined;
}

/** What a derivative may be multiplied by too much or too little: those of its own chain first. */
function factorsIn(solution: NetworkSolution, asked: QuantityId): Expression[] {
  const chain: Expression[] = [];
  const look = (expression: Expression | undefined): void => {
    if (expression?.kind !== 'product') return;
    for (const factor of expression.factors) {
      chain.push(factor);
      if (factor.kind !== 'reference') continue;
      const inner = solution.quantities.get(factor.id);
      look(inner?.expression);
      look(inner?.simplified);
    }
  };
  const quantity = solution.quantities.get(asked);
  look(quantity?.expression);
  look(quantity?.simplified);
  const others = [...solution.quantities.values()]
    .filter(({ id, name }) => factorKinds.has(name.kind) && id !== asked)
    .map(({ id }): Expression => ({ kind: 'reference', id }));
  const opposite = others.map((factor) => difference(constant(1), factor));
  const constants = [2, solution.document.samples.length, solution.document.layers.at(-1)?.units ?? 1].map(constant);
  return [...chain, ...constants, learningRate(solution.document.learningRate), ...others, ...opposite];
}

/** The terms of a sum that a derivative is, or that it is a multiple of. */
function termsOf(solution: NetworkSolution, asked: QuantityId): readonly Expression[] {
  const quantity = solution.quantities.get(asked);
  return [quantity?.expression, quantity?.simplified].flatMap((expression) =>
    expression?.kind === 'sum' ? expression.terms : [],
  );
}
