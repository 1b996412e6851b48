import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { evaluate } from '../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import { quantityId, type QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { MistakeSite } from './mistake-site.ts';
import { firstIn, list, named, operands, say, type FormulaPen, type FormulaTeller, type Pen } from './said.ts';

/** What is said of mistakes in a formula. */
export const formulaFacts = {
  'difference-sign': ({ quantity }, pen) => say('difference-sign', named(pen, 'x', idsOf(quantity.name).input)),
  'exp-without-itself': ({ quantity }, pen) => say('exp-without-itself', named(pen, 'own', idsOf(quantity.name).own)),
  'exponent-sign': ({ right }, pen) => say('exponent-sign.node', named(pen, 'x', firstIn(right), pen.used)),
  'factor-two': ({ quantity }, pen) => say('factor-two.square', named(pen, 'x', idsOf(quantity.name).input)),
  'gate-to-other-input': (site, pen) => gate(site, pen),
  'gradient-for-local-slope': ({ quantity }, pen) =>
    say('gradient-for-local-slope', named(pen, 'above', idsOf(quantity.name).above)),
  'local-slope-alone': ({ quantity }, pen) => say('local-slope-alone', named(pen, 'above', idsOf(quantity.name).above)),
  'local-slope-left-out': ({ quantity: { name }, all }, pen) =>
    name.kind === 'local-slope' && all.length === 1
      ? say('local-slope-left-out.itself')
      : say('local-slope-left-out', named(pen, 'slope', idsOf(name).slope)),
  'own-factor-kept': ({ worked, right }, pen) =>
    say('own-factor-kept', { own: told(worked, pen, pen.used), other: told(right, pen, pen.meant) }),
  'product-for-sum': ({ worked }, pen) => say('product-for-sum', { used: told(worked, pen, pen.used) }),
  'quotient-sign': ({ quantity }, pen) => say('quotient-sign', named(pen, 'under', idsOf(quantity.name).input)),
  'quotient-square': ({ quantity }, pen) => say('quotient-square', named(pen, 'under', idsOf(quantity.name).input)),
  'shared-weight-once': (site, pen) => {
    const ways = waysBack(site);
    return say('shared-weight-once', {
      shared: pen.symbol(idsOf(site.quantity.name).own),
      count: String(ways.length),
      missed: list(missed(site), pen),
    });
  },
  'slope-of-sum': ({ quantity }, pen) => {
    const { input, own } = idsOf(quantity.name);
    return say('slope-of-sum.node', { ...named(pen, 'x', input), ...named(pen, 'own', own) });
  },
  'softmax-cross-terms': (site, pen) => say('softmax-cross-terms', { missed: list(missed(site), pen) }),
  'statistics-constant': (site, pen) => say('statistics-constant', { missed: list(missed(site), pen) }),
  'sum-for-product': ({ right }, pen) => say('sum-for-product', { other: told(right, pen, pen.meant) }),
  'through-time-cut': (site, pen) => say('through-time-cut', { missed: list(missed(site), pen) }),
  'way-out-missed': (site, pen) =>
    say('way-out-missed', { node: pen.symbol(idsOf(site.quantity.name).own), missed: list(missed(site), pen) }),
} as const satisfies Partial<Record<MistakeName, FormulaTeller>>;

/** What belongs to the node of a quantity, and to the line that it is of. */
function idsOf(name: QuantityName): Record<'own' | 'above' | 'input' | 'slope', QuantityId> {
  if (!('node' in name)) throw new RangeError(`${name.kind} is of no formula`);
  const { node } = name;
  const input = 'input' in name ? name.input : node;
  return {
    own: quantityId({ kind: 'node-value', node }, 1),
    above: quantityId({ kind: 'node-gradient', node }, 1),
    input: quantityId({ kind: 'node-value', node: input }, 1),
    slope: quantityId({ kind: 'local-slope', node, input }, 1),
  };
}

/** What comes back to a node, line by line. */
const waysBack = ({ quantity: { expression } }: MistakeSite): readonly QuantityId[] =>
  expression ? operands(expression) : [];

/** What comes back to a node and was not counted. */
function missed(site: MistakeSite): readonly QuantityId[] {
  const counted = new Set(operands(site.worked));
  return waysBack(site).filter((id) => !counted.has(id));
}

/** A quantity with its value, or a number as it stands there. */
function told(expression: Expression, pen: Pen, value: (id: QuantityId) => string): string {
  if (expression.kind === 'constant') return number(expression.value);
  const id = firstIn(expression);
  return `${pen.symbol(id)} = ${value(id)}`;
}

const number = (value: number): string => String(value).replace('-', '−');

function gate({ quantity: { name }, right, rightFrom }: MistakeSite, pen: FormulaPen) {
  const { input } = idsOf(name);
  const node = 'node' in name ? pen.formula.graph.nodes.get(name.node) : undefined;
  const isOpen = evaluate(right, rightFrom) === 1;
  const own = named(pen, 'x', input);
  if (node?.operation === 'relu') return say(isOpen ? 'gate-to-other-input.open' : 'gate-to-other-input.closed', own);
  const other = node?.operands.find(
    (operand) => !('node' in operand) || !('input' in name) || operand.node !== name.input,
  );
  if (isOpen || !other) return say('gate-to-other-input', named(pen, 'taken', input));
  if ('constant' in other) return say('gate-to-other-input.constant', { ...own, taken: number(other.constant) });
  return say('gate-to-other-input', named(pen, 'taken', quantityId({ kind: 'node-value', node: other.node }, 1)));
}
