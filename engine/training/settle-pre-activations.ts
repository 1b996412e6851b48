import type { FlatLayer } from './flat-layer.ts';
import { at, type Memory } from './memory.ts';

/** Nothing larger can be what doubles lose of terms below some billions. */
const small = 1e-6;

/** Whether a pre-activation is so small, and not 0, that it may be 0 on paper. */
export function hasSmallPreActivation(memory: Memory, layer: FlatLayer): boolean {
  const { preActivations, units, samples, sampleStride } = layer;
  for (let unit = 0; unit < units; unit += 1) {
    const end = preActivations + unit * sampleStride + samples;
    for (let place = end - samples; place < end; place += 1) {
      const z = at(memory, place);
      if (z < small && z > -small && z !== 0) return true;
    }
  }
  return false;
}

/**
 * Puts 0 for a pre-activation that is 0 on paper, before an activation asks on which side of 0 it lies: as
 * `settled` in the expressions, but all in one loop, because numbers that a function gives back may be allocated.
 */
export function settlePreActivations(memory: Memory, layer: FlatLayer): void {
  const { preActivations, units, samples, sampleStride, before, inputs, weights, weightStride } = layer;
  for (let unit = 0; unit < units; unit += 1) {
    for (let sample = 0; sample < samples; sample += 1) {
      const place = preActivations + unit * sampleStride + sample;
      const z = at(memory, place);
      if (z === 0 || z > small || z < -small) continue;
      // \sum_i |w_{ji} a_i| + |b_j|
      let size = layer.hasBias ? Math.abs(at(memory, layer.bias + unit * layer.biasStride)) : 0;
      for (let from = 0; from < before; from += 1) {
        size += Math.abs(
          at(memory, weights + unit * weightStride + from) * at(memory, inputs + from * sampleStride + sample),
        );
      }
      if (Math.abs(z) <= size * (before + 1) * Number.EPSILON) memory[place] = 0;
    }
  }
}
