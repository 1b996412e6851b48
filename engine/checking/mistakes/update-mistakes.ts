import { constant, difference, negative, product, sum, type Expression } from '../../expression/expression.ts';
import type { QuantityKind } from '../../quantities/quantity-name.ts';
import type { Quantity } from '../../solution/solution.ts';
import { instead, type Frequency, type KnownMistake } from './known-mistake.ts';
import type { MistakeName } from './mistake-names.ts';

/** The parts of w^+ = w - \eta g and of \Delta w = -\eta g. */
interface Step {
  /** What the step is taken from; undefined where the change alone is asked. */
  readonly old: Expression | undefined;
  readonly rate: Expression;
  readonly gradient: Expression;
}

/** Undefined for what is not updated: other quantities, and biases that are not trained. */
function stepOf({ name: { kind }, expression }: Quantity): Step | undefined {
  if (kind.startsWith('updated')) {
    return expression?.kind === 'difference' ? withParts(expression.left, expression.right) : undefined;
  }
  return kind.endsWith('-change') && expression?.kind === 'negative' ? withParts(undefined, expression.of) : undefined;
}

function withParts(old: Expression | undefined, step: Expression): Step | undefined {
  const [rate, gradient] = step.kind === 'product' ? step.factors : [];
  return rate && gradient ? { old, rate, gradient } : undefined;
}

/** Everything that a step is in. */
const stepKinds: ReadonlySet<QuantityKind> = new Set([
  ...(['updated-weight', 'updated-bias', 'updated-shared-bias'] as const),
  ...(['weight-change', 'bias-change', 'shared-bias-change'] as const),
]);

const worked = (
  name: MistakeName,
  frequency: Frequency,
  work: (step: Step) => Expression | undefined,
): KnownMistake => ({
  name,
  frequency,
  changes: stepKinds,
  detours: () => [
    (quantity) => {
      const step = stepOf(quantity);
      const wrong = step && work(step);
      return wrong && instead(wrong);
    },
  ],
});

/** w - g */
export const rateForgotten = worked('rate-forgotten', 3, ({ old, gradient }) =>
  old ? difference(old, gradient) : negative(gradient),
);

/** w + \eta g */
export const addedNotSubtracted = worked('added-not-subtracted', 3, ({ old, rate, gradient }) => {
  const step = product(rate, gradient);
  return old ? sum([old, step]) : step;
});

/** g, where w^+ or the change is asked. */
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
      const ofStep = step?.old ? [[difference(step.old, product(slipped, step.rate, step.gradient))]] : [];
      const forms = [ofAnswer, ...ofStep];
      return forms.map(
        (form) => (quantity: Quantity) => (quantity.id === asked.id && form.length > 0 ? form : undefined),
      );
    }),
};
