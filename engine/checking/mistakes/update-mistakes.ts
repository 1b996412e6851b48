import { constant, difference, negative, product, sum, type Expression } from '../../expression/expression.ts';
import type { QuantityKind } from '../../quantities/quantity-name.ts';
import type { Quantity } from '../../solution/solution.ts';
import { instead, type Frequency, type Instead, type KnownMistake } from './known-mistake.ts';
import type { MistakeName } from './mistake-names.ts';

/** The parts of w^+ = w - \eta g and of \Delta w = -\eta g; with the sign turned, of w + \eta g and \eta g. */
interface Step {
  /** What the step is taken from; undefined where the change alone is asked. */
  readonly old: Expression | undefined;
  readonly rate: Expression;
  readonly gradient: Expression;
  /** Whether the step is to be added. */
  readonly isAdded: boolean;
}

/** Undefined for what is not updated: other quantities, and biases that are not trained. */
function stepOf({ name: { kind }, expression }: Quantity): Step | undefined {
  if (kind.startsWith('updated')) {
    if (expression?.kind === 'difference') return withParts(expression.left, expression.right, false);
    const [old, step] = expression?.kind === 'sum' ? expression.terms : [];
    return old && step ? withParts(old, step, true) : undefined;
  }
  if (!kind.endsWith('-change') || !expression) return undefined;
  return expression.kind === 'negative'
    ? withParts(undefined, expression.of, false)
    : withParts(undefined, expression, true);
}

function withParts(old: Expression | undefined, step: Expression, isAdded: boolean): Step | undefined {
  const [rate, gradient] = step.kind === 'product' ? step.factors : [];
  return rate && gradient ? { old, rate, gradient, isAdded } : undefined;
}

/** The old value less or more something, or what is added to it alone. */
function taken({ old, isAdded }: Step, by: Expression): Expression {
  if (!old) return isAdded ? by : negative(by);
  return isAdded ? sum([old, by]) : difference(old, by);
}

/** Everything that a step is in. */
const stepKinds: ReadonlySet<QuantityKind> = new Set([
  ...(['updated-weight', 'updated-bias', 'updated-shared-bias'] as const),
  ...(['weight-change', 'bias-change', 'shared-bias-change', 'updated-node'] as const),
]);

const worked = (
  name: MistakeName,
  frequency: Frequency,
  work: (step: Step) => Expression | undefined,
): KnownMistake => {
  const way: Instead = (quantity) => {
    const step = stepOf(quantity);
    const wrong = step && work(step);
    return wrong && instead(wrong);
  };
  return { name, frequency, changes: stepKinds, detours: () => [way], inFormula: () => [way] };
};

/** w - g */
export const rateForgotten = worked('rate-forgotten', 3, (step) => taken(step, step.gradient));

/** w + \eta g, or the reverse where the step is to be added. */
export const addedNotSubtracted = worked('added-not-subtracted', 3, (step) =>
  taken({ ...step, isAdded: !step.isAdded }, product(step.rate, step.gradient)),
);

/** g, where w^+ or the change is asked; of a change that is added, this is the rate forgotten. */
export const gradientForWeight = worked('gradient-for-weight', 2, ({ old, gradient, isAdded }) =>
  !old && isAdded ? undefined : gradient,
);

/** w, where w^+ is asked: no step was taken. */
export const stepLeftOut = worked('step-left-out', 2, ({ old }) => old);

/** \eta g, where w^+ is asked, or with the sign that the change has. */
const stepsForWeight = [false, true].map((isTurned): Instead => (quantity) => {
  const step = stepOf(quantity);
  if (!step?.old) return undefined;
  const alone = product(step.rate, step.gradient);
  return instead(isTurned ? negative(alone) : alone);
});

export const stepForWeight: KnownMistake = {
  name: 'step-for-weight',
  frequency: 2,
  changes: new Set(['updated-weight', 'updated-bias', 'updated-shared-bias', 'updated-node']),
  detours: () => stepsForWeight,
  inFormula: () => stepsForWeight,
};

const slipped = (asked: Quantity, right: readonly Expression[]): readonly Instead[] =>
  [10, 0.1, 100, 0.01, 1000, 0.001].flatMap((power) => {
    const step = stepOf(asked);
    const factor = constant(power);
    const ofAnswer = right.map((form) => product(factor, form));
    const ofStep = step?.old ? [[taken(step, product(factor, step.rate, step.gradient))]] : [];
    const forms = [ofAnswer, ...ofStep];
    return forms.map(
      (form) => (quantity: Quantity) => (quantity.id === asked.id && form.length > 0 ? form : undefined),
    );
  });

/** A point slipped by one place to three, either way, in the answer itself or in the step that was taken. */
export const decimalSlip: KnownMistake = {
  name: 'decimal-slip',
  frequency: 3,
  showsInDigits: true,
  ofAnswer: slipped,
  ofFormulaAnswer: slipped,
};
