import { constant, quotient, reference, type QuantityId } from '../expression/expression.ts';
import { negated } from '../expression/negated.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';
import type { NetworkSolution, Quantity, Solution } from '../solution/solution.ts';
import { formsOfFormula } from './formulas/forms-of-formula.ts';
import { eluSlopeForms, siluForms, siluSlopeForms, softplusForms, softplusSlopeForms } from './rectifier-forms.ts';
import {
  binaryCrossEntropyDerivative,
  formsOfActivation,
  formsOfSlope,
  formsOfSlopeFrom,
  logLossForm,
  logSoftmaxForm,
  type Form,
} from './usual-forms.ts';
import type { OtherWay } from './way.ts';

/** The usual forms of the functions in a quantity, beside the orders of work that every mistake is looked for in. */
export const formsToWork = (solution: Solution, quantity: Quantity): OtherWay[] =>
  solution.of === 'network' ? formsOfNetwork(solution, quantity) : formsOfFormula(solution, quantity);

function formsOfNetwork(solution: NetworkSolution, quantity: Quantity): OtherWay[] {
  const { name, expression } = quantity;
  if (!expression) return [];
  const id = (other: QuantityName): QuantityId => quantityId(other, solution.document.samples.length);
  const valueOf = (other: QuantityId): number => solution.quantities.get(other)?.value ?? NaN;
  const { kind } = name;
  if (kind === 'activation' || kind === 'activation-after') {
    const z = id({ ...name, kind: kind === 'activation' ? 'pre-activation' : 'pre-activation-after' });
    const forms = rectifierForms(solution, name.layer, z, valueOf(z)) ?? formsOfActivation(expression, valueOf);
    return forms.map((form) => ({ form, passes: [] }));
  }
  if (kind === 'slope') {
    const activation = id({ ...name, kind: 'activation' });
    const ofRectifier = rectifierSlopeForms(solution, name.layer, id({ ...name, kind: 'pre-activation' }), activation);
    if (ofRectifier) return ofRectifier;
    const of = solution.quantities.get(activation)?.expression;
    const fromSum = of ? formsOfSlopeFrom(of).map((form) => ({ form, passes: [activation] })) : [];
    return [...formsOfSlope(expression).map((form) => ({ form, passes: [] })), ...fromSum];
  }
  if (kind === 'activation-gradient') return derivativeForms(solution, name, id);
  return name.kind === 'output-loss' || name.kind === 'output-loss-after' ? lossForms(solution, name, id) : [];
}

/** The other forms of smooth rectifiers; undefined for every other activation. */
function rectifierForms(
  { document }: NetworkSolution,
  layer: number,
  z: QuantityId,
  value: number,
): readonly Form[] | undefined {
  const activation = document.layers[layer - 1]?.activation;
  if (activation === 'softplus') return softplusForms(z);
  return activation === 'silu' ? siluForms(z, value) : undefined;
}

/** The other forms of the slopes of smooth rectifiers; undefined for every other activation. */
function rectifierSlopeForms(
  { document, quantities }: NetworkSolution,
  layer: number,
  z: QuantityId,
  a: QuantityId,
): OtherWay[] | undefined {
  const activation = document.layers[layer - 1]?.activation;
  if (activation === 'elu') return eluSlopeForms(z, a);
  if (activation === 'softplus') return softplusSlopeForms(z, a);
  return activation === 'silu' ? siluSlopeForms(z, a, quantities.get(z)?.value ?? NaN) : undefined;
}

type Ids = (name: QuantityName) => QuantityId;

function derivativeForms(
  { document, quantities }: NetworkSolution,
  { layer, unit, sample }: { readonly layer: number; readonly unit: number; readonly sample: number },
  id: Ids,
): OtherWay[] {
  if (document.loss !== 'binary-cross-entropy' || layer !== document.layers.length) return [];
  const a = reference(id({ kind: 'activation', layer, unit, sample }));
  const t = reference(id({ kind: 'target', unit, sample }));
  const right = binaryCrossEntropyDerivative(a, t, quantities.get(t.id)?.value ?? NaN);
  const form = document.delta === 'negative' ? negated(right) : right;
  const divisor = document.samples.length * (document.layers.at(-1)?.units ?? 1);
  return [
    {
      form: { bases: [], expression: divisor === 1 ? form : quotient(form, constant(divisor)), rising: [] },
      passes: [],
    },
  ];
}

function lossForms(
  { document, quantities }: NetworkSolution,
  name: Extract<QuantityName, { readonly kind: 'output-loss' | 'output-loss-after' }>,
  id: Ids,
): OtherWay[] {
  const layer = document.layers.length;
  const { unit, sample } = name;
  const z = (of: number): QuantityId =>
    name.kind === 'output-loss'
      ? id({ ...name, kind: 'pre-activation', layer, unit: of })
      : id({ ...name, kind: 'pre-activation-after', layer, unit: of });
  const a =
    name.kind === 'output-loss'
      ? id({ ...name, kind: 'activation', layer })
      : id({ ...name, kind: 'activation-after', layer });
  const target = quantities.get(id({ kind: 'target', unit, sample }))?.value;
  const passes = [a];
  if (document.loss === 'binary-cross-entropy') {
    return target === 0 || target === 1 ? [{ form: logLossForm(z(unit), target), passes }] : [];
  }
  if (document.loss !== 'cross-entropy' || target !== 1) return [];
  const units = document.layers.at(-1)?.units ?? 0;
  const layerOf = Array.from({ length: units }, (_, index) => z(index + 1));
  return [{ form: logSoftmaxForm(z(unit), layerOf), passes }];
}
