import { activations } from '../activations/activations.ts';
import { constant, negative, product, reference, type Expression, type QuantityId } from '../expression/expression.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { Layout } from './layout.ts';

interface OfUnit {
  readonly layer: number;
  readonly unit: number;
  readonly sample: number;
}
interface OfOutput {
  readonly unit: number;
  readonly sample: number;
}

/** ∂of/∂by, by the quantities of the graph; undefined where it is none that a person writes. */
export function partialOf(layout: Layout, of: QuantityId, by: QuantityId): Expression | undefined {
  const [upper, lower] = [layout.solution.quantities.get(of)?.name, layout.solution.quantities.get(by)?.name];
  if (!upper || !lower) return undefined;
  if (upper.kind === 'loss' || upper.kind === 'sample-loss') return ofLoss(layout, lower);
  if (upper.kind === 'output-loss') return ofOutputLoss(layout, upper, lower);
  if (upper.kind === 'activation') return ofActivation(layout, upper, lower);
  return upper.kind === 'pre-activation' ? ofPreActivation(layout, upper, lower) : undefined;
}

function ofLoss(layout: Layout, by: QuantityName): Expression | undefined {
  if (by.kind === 'activation') return layout.refer({ ...by, kind: 'activation-gradient' });
  if (by.kind === 'pre-activation') {
    const delta = layout.refer({ ...by, kind: 'delta' });
    return delta && layout.solution.document.delta === 'negative' ? negative(delta) : delta;
  }
  if (by.kind === 'weight') return layout.refer({ ...by, kind: 'weight-gradient' });
  if (by.kind === 'input') return layout.refer({ ...by, kind: 'input-gradient' });
  if (by.kind === 'bias') return layout.refer({ ...by, kind: 'bias-gradient' });
  return by.kind === 'shared-bias' ? layout.refer({ ...by, kind: 'shared-bias-gradient' }) : undefined;
}

/** The loss of one output depends on the whole network through this output alone, where outputs do not mix. */
function ofOutputLoss(layout: Layout, of: OfOutput, by: QuantityName): Expression | undefined {
  const { lastLayer: layer } = layout;
  const { unit, sample } = of;
  if (layout.solution.document.layers[layer - 1]?.activation === 'softmax') return undefined;
  if (layout.solution.document.loss !== 'half-sum-squared-error') return undefined;
  if (by.kind === 'activation' || by.kind === 'pre-activation') {
    if (by.sample !== sample) return undefined;
    if (by.layer === layer) return by.unit === unit ? ofLoss(layout, by) : undefined;
    if (by.layer !== layer - 1) return undefined;
    const path = layout.refer({ kind: 'path-gradient', layer: by.layer, unit: by.unit, sample, through: unit });
    if (by.kind === 'activation') return path;
    const slope = layout.refer({ ...by, kind: 'slope' });
    return path && slope && product(path, slope);
  }
  const isOwn = by.kind === 'weight' && by.layer === layer && by.unit === unit;
  if (isOwn) return ofLoss(layout, by);
  if (by.kind === 'bias' && by.layer === layer && by.unit === unit) return ofLoss(layout, by);
  if (by.kind === 'shared-bias' && by.layer === layer) return layout.refer({ kind: 'delta', layer, unit, sample });
  return undefined;
}

function ofActivation(layout: Layout, of: OfUnit, by: QuantityName): Expression | undefined {
  if (by.kind === 'pre-activation') {
    if (by.layer !== of.layer || by.sample !== of.sample) return undefined;
    if (by.unit !== of.unit) return acrossUnits(layout, of, by.unit);
    return layout.refer({ kind: 'slope', layer: of.layer, unit: of.unit, sample: of.sample });
  }
  const id = layout.id({ kind: 'pre-activation', layer: of.layer, unit: of.unit, sample: of.sample });
  const other = layout.id(by);
  const inner = id !== undefined && other !== undefined ? partialOf(layout, id, other) : undefined;
  const slope = layout.refer({ kind: 'slope', layer: of.layer, unit: of.unit, sample: of.sample });
  return inner && slope && by.kind !== 'activation' ? product(slope, inner) : undefined;
}

/** How the output of one unit changes with the weighted sum of another, where units depend on each other. */
function acrossUnits(layout: Layout, of: OfUnit, by: number): Expression | undefined {
  const name = layout.solution.document.layers[of.layer - 1]?.activation;
  const across = name && activations[name].acrossUnits;
  const { layer, sample } = of;
  const [other, own] = [of.unit, by].map((unit) => layout.refer({ kind: 'activation', layer, unit, sample }));
  return across && other && own && across.printedSlope(other, own);
}

function ofPreActivation(layout: Layout, of: OfUnit, by: QuantityName): Expression | undefined {
  const { layer, unit, sample } = of;
  if (by.kind === 'weight') {
    if (by.layer !== layer || by.unit !== unit) return undefined;
    return layer === 1
      ? layout.refer({ kind: 'input', unit: by.from, sample })
      : layout.refer({ kind: 'activation', layer: layer - 1, unit: by.from, sample });
  }
  if (by.kind === 'activation') {
    const isFed = by.layer === layer - 1 && by.sample === sample;
    return isFed ? layout.refer({ kind: 'weight', layer, unit, from: by.unit }) : undefined;
  }
  if (by.kind === 'input')
    return layer === 1 ? layout.refer({ kind: 'weight', layer, unit, from: by.unit }) : undefined;
  if (by.kind === 'bias') return by.layer === layer && by.unit === unit ? constant(1) : undefined;
  if (by.kind === 'shared-bias') return by.layer === layer ? constant(1) : undefined;
  if (by.kind !== 'pre-activation' || by.layer !== layer - 1 || by.sample !== sample) return undefined;
  const weight = layout.id({ kind: 'weight', layer, unit, from: by.unit });
  const slope = layout.refer({ kind: 'slope', layer: by.layer, unit: by.unit, sample });
  return weight !== undefined && slope ? product(reference(weight), slope) : undefined;
}
