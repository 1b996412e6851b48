import type { QuantityName } from '../quantities/quantity-name.ts';
import { definitions } from '../solution/definitions.ts';
import type { Pass } from '../solution/forward.ts';
import { namedParameters, type ParameterName } from './first-non-finite.ts';
import type { FlatLayer } from './flat-layer.ts';
import type { GradientDescent } from './gradient-descent.ts';
import { inGradients } from './gradient-overflow.ts';
import { at, type Memory } from './memory.ts';
import { OutputSample } from './output-sample.ts';
import { firstOf, unlessFinite, type NumberedLayer, type Overflow } from './overflow.ts';

const kinds = {
  before: { z: 'pre-activation', a: 'activation', output: 'output-loss', sample: 'sample-loss', all: 'loss' },
  after: {
    z: 'pre-activation-after',
    a: 'activation-after',
    output: 'output-loss-after',
    sample: 'sample-loss-after',
    all: 'loss-after',
  },
} as const;

/**
 * The first overflow in the order in which `solve` works, up to the gradients: also of inner quantities such as each
 * sample's part of a gradient, which stand nowhere in the memory. After `evaluate`.
 */
export function overflowBeforeStep(descent: GradientDescent): Overflow | undefined {
  const { samples } = descent.document;
  return (
    firstOf(samples, (_, index) => inForwardPass(descent, index, 'before')) ??
    inLoss(descent, 'before') ??
    firstOf(samples, (_, index) => inBackwardPass(descent, index)) ??
    firstOf(layersFromTheLast(descent), (layer) => inGradients(descent.memory, layer))
  );
}

/** The same of the parameters after the step, and of what they lead to. After the step and `evaluate`. */
export function overflowAfterStep(descent: GradientDescent): Overflow | undefined {
  return (
    inUpdate(descent) ??
    firstOf(descent.document.samples, (_, index) => inForwardPass(descent, index, 'after')) ??
    inLoss(descent, 'after')
  );
}

const layersFromTheLast = ({ layout }: GradientDescent): NumberedLayer[] =>
  layout.layers.map((flat, index) => ({ layer: index + 1, flat })).reverse();

/** The values of all units at one sample, of a block [units][samples]. */
const columnOf = (memory: Memory, block: number, { units, sampleStride }: FlatLayer, sample: number): number[] =>
  Array.from({ length: units }, (_, unit) => at(memory, block + unit * sampleStride + sample));

function inForwardPass({ memory, layout }: GradientDescent, index: number, pass: Pass): Overflow | undefined {
  const { z: zKind, a: aKind } = kinds[pass];
  const sample = index + 1;
  return firstOf(layout.layers, (flat, before) => {
    const layer = before + 1;
    const z = columnOf(memory, flat.preActivations, flat, index);
    const a = columnOf(memory, flat.activations, flat, index);
    return (
      firstOf(z, (value, j) => unlessFinite(value, { kind: zKind, layer, unit: j + 1, sample })) ??
      firstOf(a, (value, j) => unlessFinite(value, { kind: aKind, layer, unit: j + 1, sample }))
    );
  });
}

function inLoss(descent: GradientDescent, pass: Pass): Overflow | undefined {
  const { document, layout, memory } = descent;
  const { output: kind, sample: sampleKind, all } = kinds[pass];
  const loss = definitions.losses[document.loss];
  const output = new OutputSample(memory, layout.output, layout.targets);
  const inSamples = firstOf(document.samples, ({ target }, index) => {
    const sample = index + 1;
    output.read(index);
    return (
      firstOf(target, (_, j) => unlessFinite(loss.term(output, j), { kind, unit: j + 1, sample })) ??
      unlessFinite(descent.lossOfSample(index), { kind: document.samples.length === 1 ? all : sampleKind, sample })
    );
  });
  return inSamples ?? unlessFinite(descent.loss(), { kind: all });
}

/** Not \partial E / \partial a itself, which may be infinite where the delta that it leads to is right. */
function inBackwardPass(descent: GradientDescent, index: number): Overflow | undefined {
  const { document, layout, memory } = descent;
  const sample = index + 1;
  return firstOf(layersFromTheLast(descent), ({ flat, layer }) => {
    const next = layout.layers[layer];
    const deltas = next ? columnOf(memory, next.deltas, next, index) : [];
    const z = columnOf(memory, flat.preActivations, flat, index);
    const { slope } = definitions.activations[document.layers[layer - 1]?.activation ?? 'identity'];
    return (
      firstOf(z, (_, j) =>
        firstOf(deltas, (delta, m) => {
          const weight = next ? at(memory, next.weights + m * next.weightStride + j) : NaN;
          return unlessFinite(delta * weight, { kind: 'path-gradient', layer, unit: j + 1, sample, through: m + 1 });
        }),
      ) ??
      firstOf(z, (_, j) => unlessFinite(slope(z, j), { kind: 'slope', layer, unit: j + 1, sample })) ??
      firstOf(columnOf(memory, flat.deltas, flat, index), (delta, j) =>
        unlessFinite(delta, { kind: 'delta', layer, unit: j + 1, sample }),
      )
    );
  });
}

function inUpdate(descent: GradientDescent): Overflow | undefined {
  for (const { name, value } of namedParameters(descent)) {
    if (!Number.isFinite(value)) return { name: updated(name), value };
  }
  return undefined;
}

function updated(name: ParameterName): QuantityName {
  switch (name.kind) {
    case 'weight':
      return { ...name, kind: 'updated-weight' };
    case 'bias':
      return { ...name, kind: 'updated-bias' };
    case 'shared-bias':
      return { ...name, kind: 'updated-shared-bias' };
  }
}
