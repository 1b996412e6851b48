import { factorsIn } from '../../engine/checking/mistakes/factors-in.ts';
import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import type { Loss } from '../../engine/losses/loss.ts';
import { losses } from '../../engine/losses/losses.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { DiagnosisKey } from './diagnosis-messages.ts';
import type { MistakeSite } from './mistake-site.ts';
import {
  factor,
  firstIn,
  list,
  named,
  operands,
  say,
  sibling,
  weightsIn,
  type NetworkPen,
  type Said,
  type NetworkTeller,
} from './said.ts';

/** What is said of mistakes on the way back. */
export const backwardFacts = {
  'another-gradient': ({ worked, right, quantity }, pen) => {
    const meant = new Set(operands(right));
    const used = operands(worked).find((id) => !meant.has(id)) ?? firstIn(worked);
    const left = new Set(operands(worked));
    const own = quantity.name.kind.includes('gradient') ? quantity.id : operands(right).find((id) => !left.has(id));
    return say('another-gradient', { used: pen.symbol(used), meant: pen.symbol(own ?? quantity.id) });
  },
  'averaged-twice': (_, pen) => say('averaged-twice', { samples: String(pen.document.samples.length) }),
  'batch-not-averaged': (_, pen) => {
    const samples = String(pen.document.samples.length);
    const divisor = pen.timesTooLarge();
    const outputs = String(pen.document.layers.at(-1)?.units ?? 1);
    return divisor === samples
      ? say('batch-not-averaged', { samples, divisor })
      : say('batch-not-averaged.outputs', { samples, outputs, divisor });
  },
  'bias-gradient-zero': () => say('bias-gradient-zero'),
  'delta-for-activation-gradient': (site, pen) =>
    say('delta-for-activation-gradient', {
      delta: pen.symbol(sibling(site, pen, 'delta')),
      gradient: pen.symbol(site.quantity.id),
      ...named(pen, 'slope', sibling(site, pen, 'slope'), pen.used),
    }),
  'error-sign': ({ right }, pen) => {
    const isDifference = right.kind === 'difference' || squareOf(pen.document) !== undefined;
    const t = operands(right).find((id) => id.startsWith('t.'));
    const a = operands(right).find((id) => id !== t);
    return isDifference && a !== undefined && t !== undefined
      ? say('error-sign', { a: pen.meant(a), t: pen.meant(t) })
      : say('error-sign.log');
  },
  'extra-slope': (site, pen) => say('extra-slope', named(pen, 'slope', sibling(site, pen, 'slope'), pen.used)),
  'factor-two': ({ quantity }, pen) => say(factorKey(quantity.name, pen.document)),
  'mean-for-sum': ({ worked }, pen) => {
    const by = worked.kind === 'quotient' ? worked.under : undefined;
    const divisor = by?.kind === 'constant' ? by.value : pen.document.samples.length;
    return say('mean-for-sum', { divisor: String(divisor) });
  },
  'next-weight-left-out': ({ worked, right }, pen) =>
    say('next-weight-left-out', {
      ...named(pen, 'delta', firstIn(worked), pen.used),
      ...named(pen, 'weight', weightsIn(right)[0] ?? ''),
    }),
  'one-sample-only': (_, pen) => say('one-sample-only', { samples: String(pen.document.samples.length) }),
  'path-missed': ({ worked, right }, pen) => {
    const counted = new Set(operands(worked));
    const missed = operands(right).filter((path) => !counted.has(path));
    return say('path-missed', { missed: list(missed, pen) });
  },
  'shared-bias-once': ({ quantity, worked }, pen) =>
    say('shared-bias-once', named(pen, 'delta', operands(worked)[0] ?? quantity.id, pen.used)),
  'slope-dropped': (site, pen) => {
    const slope = sibling(site, pen, 'slope');
    if (site.quantity.id === slope) return say('slope-dropped.itself');
    const deltas = site.all.filter(({ name }) => name.kind === 'delta');
    const slopes = deltas.map((delta) => sibling({ quantity: delta }, pen, 'slope'));
    return slopes.length > 1
      ? say('slope-dropped.several', { slopes: list(slopes, pen) })
      : say('slope-dropped', named(pen, 'slope', slope));
  },
  'slope-of-another': slopeOfAnother,
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
  'target-left-out': ({ right }, pen) => say('target-left-out', named(pen, 't', targetIn(right))),
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
  'wrong-target': ({ worked, right }, pen) =>
    say('wrong-target', { ...named(pen, 'used', targetIn(worked)), ...named(pen, 't', targetIn(right)) }),
} as const satisfies Partial<Record<MistakeName, NetworkTeller>>;

const targetIn = (expression: Expression): QuantityId => operands(expression).find((id) => id.startsWith('t.')) ?? '';

/** What the slope was taken with, or as. */
function slopeOfAnother(site: MistakeSite, pen: NetworkPen): Said {
  const { worked, right } = site;
  const a = named(pen, 'a', sibling(site, pen, 'activation'), pen.used);
  if (worked.kind === 'reference') return say('slope-of-another.itself', a);
  const isFactor = worked.kind === 'product' && isSameIn(factorsIn(right), worked.factors.slice(0, -1));
  if (isFactor) return say('slope-of-another.factor', named(pen, 'used', factor(worked), pen.used));
  const used = operands(worked);
  if (used.some((id) => id.startsWith('t.')) && used.length > 1) return say('slope-of-another.error', a);
  const [other] = used;
  if (other === undefined || other === sibling(site, pen, 'activation')) return say('slope-of-another.sigmoid');
  return say('slope-of-another', { ...named(pen, 'used', other, pen.used), ...a });
}

const isSameIn = (one: readonly Expression[], other: readonly Expression[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function factorKey(name: QuantityName, document: NetworkDocument): DiagnosisKey {
  if (name.kind === 'output-loss' || name.kind === 'output-loss-after') {
    return squareOf(document) === 'whole' ? 'factor-two.half' : 'factor-two.loss';
  }
  switch (squareOf(document)) {
    case 'halved':
      return 'factor-two.left';
    case 'whole':
      return 'factor-two.missing';
    case undefined:
      return 'factor-two.log';
  }
}

/** How the loss squares its errors; undefined where it squares none. */
function squareOf({ loss }: NetworkDocument): Loss['square'] {
  const { square }: Loss = losses[loss];
  return square;
}
