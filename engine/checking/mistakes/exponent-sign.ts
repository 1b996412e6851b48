import { apply, negative, type Expression } from '../../expression/expression.ts';
import { rewrite, withFormulas } from '../../printing/rewrite.ts';
import { everywhereAndAlone, type Changes } from './formulas/places.ts';
import { instead, type KnownMistake } from './known-mistake.ts';
import { togetherAndAlone } from './network-plan.ts';

/** Every power of e with the sign of its exponent turned; undefined where there is none. */
function turned(expression: Expression): Expression | undefined {
  let powers = 0;
  const instead = rewrite(expression, (part) => {
    if (part.kind !== 'function' || part.name !== 'exp') return undefined;
    powers += 1;
    const { argument } = part;
    return apply('exp', argument.kind === 'negative' ? argument.of : negative(argument));
  });
  return powers > 0 ? instead : undefined;
}

/** \sigma(-z) for \sigma(z): \frac{1}{1 + e^z}; of a softmax, e^{-z}. */
export const exponentSign: KnownMistake = {
  name: 'exponent-sign',
  frequency: 4,
  changes: new Set(['activation', 'activation-after', 'node-value']),
  detours: (plan) =>
    togetherAndAlone(plan.layers()).map((layers) => ({ name, expression }) => {
      if (name.kind !== 'activation' && name.kind !== 'activation-after') return undefined;
      if (!expression || !layers.includes(name.layer)) return undefined;
      const wrong = turned(withFormulas(expression));
      return wrong && instead(wrong);
    }),
  inFormula: (plan) =>
    everywhereAndAlone(
      plan.worked
        .filter(({ operation }) => operation === 'sigmoid' || operation === 'exp')
        .map(({ name }): Changes => {
          const { id } = plan.value(name);
          const expression = plan.quantity(id)?.expression;
          const wrong = expression && turned(withFormulas(expression));
          return new Map(wrong ? [[id, instead(wrong)]] : []);
        }),
    ),
};
