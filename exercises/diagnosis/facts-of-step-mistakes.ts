import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { Expression } from '../../engine/expression/expression.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { Facts } from './diagnosis-messages.ts';
import { bracketed, firstIn, named, operands, say, type Pen, type Teller } from './said.ts';

/** What is said of mistakes in the step, and of slips of the pen. */
export const stepFacts = {
  'added-not-subtracted': ({ quantity: { name }, right }, pen) =>
    say(isChange(name) ? 'added-not-subtracted.change' : 'added-not-subtracted', partsOfStep(right, pen)),
  'another-old-weight': ({ worked, right }, pen) =>
    say('another-old-weight', { ...named(pen, 'used', firstIn(worked)), ...named(pen, 'old', firstIn(right)) }),
  'answers-exchanged': () => say('answers-exchanged'),
  'decimal-slip': ({ worked }) => {
    const slipped = worked.kind === 'product' ? worked.factors[0] : undefined;
    if (slipped?.kind !== 'constant') return say('decimal-slip.step');
    return say(slipped.value > 1 ? 'decimal-slip.right' : 'decimal-slip.left');
  },
  'digit-slip': () => say('digit-slip'),
  'gradient-for-weight': ({ quantity: { name }, worked, right }, pen) =>
    say(isChange(name) ? 'gradient-for-weight.change' : 'gradient-for-weight', {
      ...partsOfStep(right, pen),
      ...named(pen, 'gradient', firstIn(worked)),
    }),
  'rate-forgotten': ({ quantity: { name }, right }, pen) =>
    say(isChange(name) ? 'rate-forgotten.change' : 'rate-forgotten', partsOfStep(right, pen)),
  'sign-lost': ({ right }, pen) => say('sign-lost', { used: operands(right).map(pen.symbol).join(', ') }),
  'step-for-weight': ({ right }, pen) => say('step-for-weight', partsOfStep(right, pen)),
  'step-left-out': ({ worked }, pen) => {
    const [old] = operands(worked);
    return say('step-left-out', { old: old === undefined ? '' : pen.meant(old) });
  },
} as const satisfies Partial<Record<MistakeName, Teller>>;

const isChange = ({ kind }: QuantityName): boolean => kind.endsWith('-change');

/** The parts of w - \eta g, as they are written; of -\eta g alone where no old value stands there. */
function partsOfStep(right: Expression, pen: Pen): Facts {
  const gradient = operands(right).at(-1);
  const [old] = right.kind === 'difference' || right.kind === 'sum' ? operands(right) : [];
  const rate = String(pen.learningRate);
  return {
    ...(old === undefined ? {} : { old: pen.meant(old) }),
    step: `${rate} × ${bracketed(gradient === undefined ? '' : pen.meant(gradient))}`,
  };
}
