import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { DiagnosisKey } from './diagnosis-messages.ts';
import { factor, firstIn, list, named, operands, say, sibling, weightsIn, type Teller } from './said.ts';

/** What is said of mistakes on the way back. */
export const backwardFacts = {
  'batch-not-averaged': (_, pen) =>
    say('batch-not-averaged', { samples: String(pen.document.samples.length), divisor: pen.timesTooLarge() }),
  'bias-gradient-zero': () => say('bias-gradient-zero'),
  'delta-for-activation-gradient': (site, pen) =>
    say('delta-for-activation-gradient', {
      delta: pen.symbol(sibling(site, pen, 'delta')),
      gradient: pen.symbol(site.quantity.id),
      ...named(pen, 'slope', sibling(site, pen, 'slope'), pen.used),
    }),
  'error-sign': ({ right }, pen) => {
    const isDifference = right.kind === 'difference' || pen.document.loss.endsWith('squared-error');
    const t = operands(right).find((id) => id.startsWith('t.'));
    const a = operands(right).find((id) => id !== t);
    return isDifference && a !== undefined && t !== undefined
      ? say('error-sign', { a: pen.meant(a), t: pen.meant(t) })
      : say('error-sign.log');
  },
  'extra-slope': (site, pen) => say('extra-slope', named(pen, 'slope', sibling(site, pen, 'slope'), pen.used)),
  'factor-two': ({ quantity }, pen) => say(factorKey(quantity.name, pen.document)),
  'next-weight-left-out': ({ worked, right }, pen) =>
    say('next-weight-left-out', {
      ...named(pen, 'delta', firstIn(worked), pen.used),
      ...named(pen, 'weight', weightsIn(right)[0] ?? ''),
    }),
  'path-missed': ({ worked, right }, pen) => {
    const counted = new Set(operands(worked));
    const missed = operands(right).filter((path) => !counted.has(path));
    return say('path-missed', { missed: list(missed, pen) });
  },
  'shared-bias-once': ({ quantity, worked }, pen) =>
    say('shared-bias-once', named(pen, 'delta', operands(worked)[0] ?? quantity.id, pen.used)),
  'slope-dropped': (site, pen) => {
    const slope = sibling(site, pen, 'slope');
    return site.quantity.id === slope ? say('slope-dropped.itself') : say('slope-dropped', named(pen, 'slope', slope));
  },
  'slope-of-sum': (site, pen) =>
    say('slope-of-sum', {
      ...named(pen, 'z', sibling(site, pen, 'pre-activation')),
      ...named(pen, 'a', sibling(site, pen, 'activation')),
    }),
  'source-left-out': ({ worked, right }, pen) =>
    say('source-left-out', {
      ...named(pen, 'delta', firstIn(worked), pen.used),
      ...named(pen, 'input', factor(right)),
    }),
  'updated-weight-used': ({ worked, right }, pen) =>
    say('updated-weight-used', {
      ...named(pen, 'updated', factor(worked), pen.used),
      ...named(pen, 'weight', factor(right)),
    }),
  'weights-transposed': ({ worked, right }, pen) =>
    say('weights-transposed', { used: list(weightsIn(worked), pen), right: list(weightsIn(right), pen) }),
  'wrong-input': ({ worked, right }, pen) =>
    say('wrong-input', {
      ...named(pen, 'used', factor(worked), pen.used),
      ...named(pen, 'input', factor(right)),
    }),
} as const satisfies Partial<Record<MistakeName, Teller>>;

function factorKey(name: QuantityName, { loss }: NetworkDocument): DiagnosisKey {
  if (name.kind === 'output-loss' || name.kind === 'output-loss-after') return 'factor-two.loss';
  if (loss === 'half-sum-squared-error') return 'factor-two.left';
  return loss === 'mean-squared-error' ? 'factor-two.missing' : 'factor-two.log';
}
