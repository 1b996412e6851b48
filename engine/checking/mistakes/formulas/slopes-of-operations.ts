import {
  apply,
  constant,
  difference,
  negative,
  product,
  quotient,
  square,
  type Expression,
  type QuantityId,
} from '../../../expression/expression.ts';
import type { GraphNode } from '../../../formula/computation-graph.ts';
import { instead, type Instead, type KnownMistake, type Way } from '../known-mistake.ts';
import { isSquare } from './statistics.ts';
import type { Edge, FormulaPlan } from './formula-plan.ts';
import { everywhereAndAlone, type Changes } from './places.ts';

/** The slopes of every node on the way that an operation has wrong, in one way of having it wrong. */
const wrongSlopes = (plan: FormulaPlan, slope: (edge: Edge) => Expression | undefined): readonly Changes[] => {
  const ofNodes = new Map<string, Map<QuantityId, readonly Expression[]>>();
  for (const edge of plan.edges) {
    const wrong = slope(edge);
    if (!wrong) continue;
    const { name } = edge.node;
    const changes = ofNodes.get(name) ?? new Map<QuantityId, readonly Expression[]>();
    ofNodes.set(name, changes.set(plan.slope(edge).id, instead(wrong)));
  }
  return [...ofNodes.values()];
};

/** What is divided, where a node divides by an input that is not divided itself. */
function dividedBy({ node, input }: Edge, plan: FormulaPlan): Expression | undefined {
  if (node.operation !== 'divide') return undefined;
  const [over, under] = node.operands;
  if (!over || !under || !('node' in under) || under.node !== input) return undefined;
  if ('constant' in over) return constant(over.constant);
  return over.node === input ? undefined : plan.value(over.node);
}

/** \frac{a}{b^2} for -\frac{a}{b^2} */
export const quotientSign: KnownMistake = {
  name: 'quotient-sign',
  frequency: 3,
  changes: new Set(['local-slope']),
  inFormula: (plan) =>
    everywhereAndAlone(
      wrongSlopes(plan, (edge) => {
        const over = dividedBy(edge, plan);
        return over && quotient(over, square(plan.value(edge.input)));
      }),
    ),
};

/** -\frac{a}{b} for -\frac{a}{b^2} */
export const quotientSquare: KnownMistake = {
  name: 'quotient-square',
  frequency: 3,
  changes: new Set(['local-slope']),
  inFormula: (plan) =>
    everywhereAndAlone(
      wrongSlopes(plan, (edge) => {
        const over = dividedBy(edge, plan);
        return over && negative(quotient(over, plan.value(edge.input)));
      }),
    ),
};

const isTakenOff = ({ node, input }: Edge): boolean => {
  if (node.operation === 'negate') return true;
  const [left, right] = node.operands;
  const isRight = right !== undefined && 'node' in right && right.node === input;
  return node.operation === 'subtract' && isRight && !(left && 'node' in left && left.node === input);
};

/** 1 for the -1 of what is taken off. */
export const differenceSign: KnownMistake = {
  name: 'difference-sign',
  frequency: 4,
  changes: new Set(['local-slope']),
  inFormula: (plan) => everywhereAndAlone(wrongSlopes(plan, (edge) => (isTakenOff(edge) ? constant(1) : undefined))),
};

/** 1 for the slope e^x, or x e^{x - 1}, as of a power. */
export const expWithoutItself: KnownMistake = {
  name: 'exp-without-itself',
  frequency: 3,
  changes: new Set(['local-slope']),
  inFormula: (plan) => {
    const ways = (slope: (x: Expression) => Expression): readonly Changes[] =>
      wrongSlopes(plan, (edge) => (edge.node.operation === 'exp' ? slope(plan.value(edge.input)) : undefined));
    return [
      ...everywhereAndAlone(ways(() => constant(1))),
      ...everywhereAndAlone(ways((x) => product(x, apply('exp', difference(x, constant(1)))))),
    ];
  },
};

const isGate = ({ operation }: GraphNode): boolean =>
  operation === 'max' || operation === 'min' || operation === 'relu';

/** Where max sends it to the smaller input, or ReLU lets it through below 0 or stops it above. */
export const gateToOtherInput: KnownMistake = {
  name: 'gate-to-other-input',
  frequency: 3,
  changes: new Set(['local-slope']),
  inFormula: (plan) =>
    everywhereAndAlone(
      wrongSlopes(plan, (edge) => (isGate(edge.node) ? constant(1 - plan.numberOf(plan.slope(edge))) : undefined)),
    ),
};

/** x for 2x: the 2 of a square, or of x \cdot x, left out. */
export const withoutTwo = (plan: FormulaPlan): readonly (Instead | Way)[] =>
  everywhereAndAlone(
    wrongSlopes(plan, ({ node, input }) => (isSquare(plan, node.name) ? plan.value(input) : undefined)),
  );

/** The slope of \sigma or \tanh taken at what goes in, for what comes out. */
export const takenAtInput = (plan: FormulaPlan): readonly (Instead | Way)[] =>
  everywhereAndAlone(
    wrongSlopes(plan, ({ node: { operation }, input }) => {
      const x = plan.value(input);
      if (operation === 'sigmoid') return product(x, difference(constant(1), x));
      return operation === 'tanh' ? difference(constant(1), square(x)) : undefined;
    }),
  );
