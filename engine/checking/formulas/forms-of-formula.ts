import { operandsOf } from '../../expression/evaluate.ts';
import {
  constant,
  difference,
  product,
  square,
  sum,
  type Expression,
  type QuantityId,
} from '../../expression/expression.ts';
import { rewrite } from '../../printing/rewrite.ts';
import { quantityId } from '../../quantities/quantity-name.ts';
import type { FormulaSolution, Quantity } from '../../solution/solution.ts';
import { softplusForms } from '../rectifier-forms.ts';
import type { OtherWay } from '../way.ts';
import { formsOfActivation, formsOfSlope, formsOfSlopeFrom, sigmoidForms, through, type Form } from '../usual-forms.ts';

const asTheyAre = (forms: readonly Form[]): OtherWay[] => forms.map((form) => ({ form, passes: [] }));

/** The usual forms of \sigma, \tanh and softplus and of their slopes, where they stand in a formula. */
export function formsOfFormula({ formula, quantities }: FormulaSolution, { name, expression }: Quantity): OtherWay[] {
  if (!expression || !('node' in name)) return [];
  const { operation, inputs } = formula.graph.nodes.get(name.node) ?? {};
  const [input] = inputs ?? [];
  if (input === undefined) return [];
  const valueOf = (id: QuantityId): number => quantities.get(id)?.value ?? NaN;
  if (name.kind === 'node-value' || name.kind === 'node-value-after') {
    // After the step it may be a parameter, or what has not changed.
    const [x = ''] = operandsOf(expression);
    return asTheyAre(operation === 'softplus' ? softplusForms(x) : formsOfActivation(expression, valueOf));
  }
  if (name.kind !== 'local-slope') return [];
  const own = quantityId({ kind: 'node-value', node: name.node }, 1);
  if (operation === 'softplus') {
    return asTheyAre(sigmoidForms({ id: quantityId({ kind: 'node-value', node: input }, 1) }));
  }
  const work = quantities.get(own)?.expression;
  if (operation === 'line' && work) return asTheyAre(formsOfLineSlope(expression, work, valueOf));
  if (operation !== 'sigmoid' && operation !== 'tanh') return [];
  const fromInput = work ? formsOfSlopeFrom(work).map((form): OtherWay => ({ form, passes: [own] })) : [];
  return [...asTheyAre(formsOfSlope(expression)), ...fromInput];
}

/** The slope of a line that is one \sigma or \tanh, which stands in it in full. */
function formsOfLineSlope(slope: Expression, line: Expression, valueOf: (id: QuantityId) => number): Form[] {
  if (line.kind !== 'function' || line.argument.kind !== 'reference') return [];
  const { name, argument } = line;
  if (name !== 'sigmoid' && name !== 'tanh') return [];
  const written = JSON.stringify(line);
  const withIn = (other: Expression): Expression =>
    rewrite(slope, (part) => (JSON.stringify(part) === written ? other : undefined));
  const one = constant(1);
  return [
    ...formsOfActivation(line, valueOf).map((form) => ({ ...form, expression: withIn(form.expression) })),
    ...formsOfSlopeFrom(line),
    through(argument.id, line, (a) =>
      name === 'sigmoid' ? difference(a, square(a)) : product(difference(one, a), sum([one, a])),
    ),
  ];
}
