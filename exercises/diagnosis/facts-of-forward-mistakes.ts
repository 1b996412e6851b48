import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import { besideLoss, factor, named, operands, say, sibling, type NetworkTeller, type Pen } from './said.ts';

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
  'dead-unit-passed': (site, pen) => {
    const isBack = site.quantity.name.kind === 'slope';
    const z = sibling(site, pen, isAfter(site.quantity.name) ? 'pre-activation-after' : 'pre-activation');
    return say(isBack ? 'dead-unit-passed.back' : 'dead-unit-passed', named(pen, 'z', z, pen.used));
  },
  'exponent-sign': (site, pen) => {
    // In z σ(z) too.
    const isSigmoid = JSON.stringify(site.right).includes('"sigmoid"');
    const z = sibling(site, pen, isAfter(site.quantity.name) ? 'pre-activation-after' : 'pre-activation');
    return say(isSigmoid ? 'exponent-sign' : 'exponent-sign.plain', named(pen, 'z', z, pen.used));
  },
  'same-source-twice': ({ worked, right }, pen) => {
    const left = new Set(operands(worked));
    const missed = operands(right).find((id) => !left.has(id)) ?? '';
    return say('same-source-twice', {
      ...named(pen, 'used', twiceIn(worked), pen.used),
      ...named(pen, 'source', missed),
    });
  },
  'other-logarithm': () => say('other-logarithm'),
  'term-for-loss': ({ quantity: { name }, worked }, pen) => {
    const a = besideLoss(name, pen, 'activation');
    const t = besideLoss(name, pen, 'target');
    const isOutput = worked.kind === 'reference';
    if (isOutput) return say('term-for-loss.output', { ...named(pen, 'a', a, pen.used), ...named(pen, 't', t) });
    return say(hasFraction(worked) ? 'term-for-loss.not-squared' : 'term-for-loss.error');
  },
  'term-sign': ({ worked, right }, pen: Pen) => {
    const terms = worked.kind === 'sum' ? worked.terms : [];
    const turned = terms.findIndex((term, index) => right.kind === 'sum' && term.kind !== right.terms[index]?.kind);
    const term = terms[turned];
    return say('term-sign', { term: term ? operands(term).map(pen.symbol).join(' × ') : '' });
  },
  'wrong-bias': ({ worked, right }, pen) =>
    say('wrong-bias', { ...named(pen, 'used', factor(worked)), ...named(pen, 'bias', factor(right)) }),
} as const satisfies Partial<Record<MistakeName, NetworkTeller>>;

const isAfter = ({ kind }: QuantityName): boolean => kind === 'activation-after';

/** What stands in two terms of a sum. */
function twiceIn(sum: Expression): QuantityId {
  const sources = sum.kind === 'sum' ? sum.terms.map((term) => operands(term)[1] ?? '') : [];
  return sources.find((id, index) => id !== '' && sources.indexOf(id) !== index) ?? '';
}

const hasFraction = (expression: Expression): boolean => expression.kind === 'product';
