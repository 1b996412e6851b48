import { constant, difference, product, sum, type Expression } from '../../expression/expression.ts';
import type { Quantity } from '../../solution/solution.ts';
import { instead, type Frequency, type KnownMistake } from './known-mistake.ts';
import type { MistakeName } from './mistake-names.ts';

/** The parts of w^+ = w - \eta g. */
interface Step {
  readonly old: Expression;
  readonly rate: Expression;
  readonly gradient: Expression;
}

/** Undefined for what is not updated: other quantities, and biases that are not trained. */
function stepOf({ name, expression }: Quantity): Step | undefined {
  const isUpdate =
    name.kind === 'updated-weight' || name.kind === 'updated-bias' || name.kind === 'updated-shared-bias';
  if (!isUpdate || expression?.kind !== 'difference' || expression.right.kind !== 'product') return undefined;
  const [rate, gradient] = expression.right.factors;
  return rate && gradient ? { old: expression.left, rate, gradient } : undefined;
}

const worked = (name: MistakeName, frequency: Frequency, work: (step: Step) => Expression): KnownMistake => ({
  name,
  frequency,
  detours: () => [
    (quantity) => {
      const step = stepOf(quantity);
      return step && instead(work(step));
    },
  ],
});

/** w - g */
export const rateForgotten = worked('rate-forgotten', 3, ({ old, gradient }) => difference(old, gradient));

/** w + \eta g */
export const addedNotSubtracted = worked('added-not-subtracted', 3, ({ old, rate, gradient }) =>
  sum([old, product(rate, gradient)]),
);

/** g, where w^+ is asked. */
export const gradientForWeight = worked('gradient-for-weight', 2, ({ gradient }) => gradient);

/** w, where w^+ is asked: no step was taken. */
export const stepLeftOut = worked('step-left-out', 2, ({ old }) => old);

/** A point slipped by one place to three, either way, in the answer itself or in the step that was taken. */
export const decimalSlip: KnownMistake = {
  name: 'decimal-slip',
  frequency: 3,
  showsInDigits: true,
  ofAnswer: (asked, right) =>
    [10, 0.1, 100, 0.01, 1000, 0.001].flatMap((power) => {
      const step = stepOf(asked);
      const slipped = constant(power);
      const ofAnswer = right.map((form) => product(slipped, form));
      const forms = [ofAnswer, ...(step ? [[difference(step.old, product(slipped, step.rate, step.gradient))]] : [])];
      return forms.map(
        (form) => (quantity: Quantity) => (quantity.id === asked.id && form.length > 0 ? form : undefined),
      );
    }),
};
