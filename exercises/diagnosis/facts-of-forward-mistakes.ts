import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { Expression } from '../../engine/expression/expression.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import { besideLoss, named, operands, say, sibling, type Teller } from './said.ts';

/** What is said of mistakes on the way forward, and in the loss. */
export const forwardFacts = {
  'activation-forgotten': (site, pen) => {
    const { kind } = site.quantity.name;
    const z = sibling(site, pen, kind === 'activation-after' ? 'pre-activation-after' : 'pre-activation');
    return say('activation-forgotten', named(pen, 'z', z, pen.used));
  },
  'bias-forgotten': ({ quantity, right }, pen) =>
    say('bias-forgotten', {
      ...named(pen, 'bias', operands(right).at(-1) ?? quantity.id),
      z: pen.symbol(quantity.id),
    }),
  'exponent-sign': (site, pen) => {
    const isSigmoid = site.right.kind === 'function' && site.right.name === 'sigmoid';
    const z = sibling(site, pen, isAfter(site.quantity.name) ? 'pre-activation-after' : 'pre-activation');
    return say(isSigmoid ? 'exponent-sign' : 'exponent-sign.plain', named(pen, 'z', z, pen.used));
  },
  'term-for-loss': ({ quantity: { name }, worked }, pen) => {
    const a = besideLoss(name, pen, 'activation');
    const t = besideLoss(name, pen, 'target');
    const isOutput = worked.kind === 'reference';
    if (isOutput) return say('term-for-loss.output', { ...named(pen, 'a', a, pen.used), ...named(pen, 't', t) });
    return say(hasFraction(worked) ? 'term-for-loss.not-squared' : 'term-for-loss.error');
  },
} as const satisfies Partial<Record<MistakeName, Teller>>;

const isAfter = ({ kind }: QuantityName): boolean => kind === 'activation-after';

const hasFraction = (expression: Expression): boolean => expression.kind === 'product';
