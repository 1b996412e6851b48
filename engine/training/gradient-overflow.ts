import { at, type Memory } from './memory.ts';
import { firstOf, unlessFinite, type NumberedLayer, type Overflow } from './overflow.ts';

/** The first overflow of a layer's gradients, in plain loops: there is a part of them for each weight and sample. */
export function inGradients(memory: Memory, { layer, flat }: NumberedLayer): Overflow | undefined {
  const { units, before, samples, sampleStride, deltas, inputs, weightGradients, weightStride } = flat;
  for (let j = 0; j < units; j += 1) {
    for (let i = 0; i < before; i += 1) {
      const place = { layer, unit: j + 1, from: i + 1 };
      for (let k = 0; k < samples; k += 1) {
        const part = at(memory, deltas + j * sampleStride + k) * at(memory, inputs + i * sampleStride + k);
        if (Number.isFinite(part)) continue;
        return { name: { kind: 'weight-gradient-of-sample', ...place, sample: k + 1 }, value: part };
      }
      const all = at(memory, weightGradients + j * weightStride + i);
      if (!Number.isFinite(all)) return { name: { kind: 'weight-gradient', ...place }, value: all };
    }
  }
  const { hasBias, biasStride, biasGradients } = flat;
  const biases = hasBias
    ? Array.from({ length: biasStride === 0 ? 1 : units }, (_, j) => at(memory, biasGradients + j))
    : [];
  return firstOf(biases, (value, j) =>
    unlessFinite(
      value,
      biasStride === 0 ? { kind: 'shared-bias-gradient', layer } : { kind: 'bias-gradient', layer, unit: j + 1 },
    ),
  );
}
