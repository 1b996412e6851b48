import type { ActivationName } from '../../../engine/activations/activations.ts';
import { leak } from '../../../engine/activations/leaky-relu.ts';

/** An activation of a whole batch, one row a sample. */
export interface PythonActivation {
  /** a from z, in PyTorch. */
  readonly torch: (z: string) => string;
  /** a from z, in NumPy. */
  readonly numpy: (z: string) => string;
  /** The function that `numpy` calls, where NumPy has none. */
  readonly helper?: readonly string[];
  /** \partial E / \partial z from \partial E / \partial a, in NumPy. */
  readonly delta: (names: { readonly gradient: string; readonly z: string; readonly a: string }) => string;
  /** Whether `delta` goes back to z. */
  readonly needsZ?: boolean;
}

const sigmoidHelper = ['def sigmoid(z):', '    return 1 / (1 + np.exp(-z))'];

/** PyTorch takes z itself for softplus above 20 unless it is told otherwise; beyond 40 the two are the same to the last bit. */
const softplusThreshold = 40;

/** As people write them; one that has no line here is written as it is printed. */
export const pythonActivations: Partial<Readonly<Record<ActivationName, PythonActivation>>> = {
  identity: {
    torch: (z) => z,
    numpy: (z) => z,
    delta: ({ gradient }) => gradient,
  },
  sigmoid: {
    torch: (z) => `torch.sigmoid(${z})`,
    numpy: (z) => `sigmoid(${z})`,
    helper: sigmoidHelper,
    delta: ({ gradient, a }) => `${gradient} * ${a} * (1 - ${a})`,
  },
  tanh: {
    torch: (z) => `torch.tanh(${z})`,
    numpy: (z) => `np.tanh(${z})`,
    delta: ({ gradient, a }) => `${gradient} * (1 - ${a}**2)`,
  },
  relu: {
    torch: (z) => `torch.relu(${z})`,
    numpy: (z) => `np.maximum(0, ${z})`,
    delta: ({ gradient, z }) => `${gradient} * np.where(${z} > 0, 1, 0)`,
    needsZ: true,
  },
  'leaky-relu': {
    torch: (z) => `F.leaky_relu(${z}, ${leak})`,
    numpy: (z) => `np.where(${z} > 0, ${z}, ${leak} * ${z})`,
    delta: ({ gradient, z }) => `${gradient} * np.where(${z} > 0, 1, ${leak})`,
    needsZ: true,
  },
  elu: {
    torch: (z) => `F.elu(${z})`,
    numpy: (z) => `np.where(${z} > 0, ${z}, np.expm1(np.minimum(${z}, 0)))`,
    delta: ({ gradient, z, a }) => `${gradient} * np.where(${z} > 0, 1, ${a} + 1)`,
    needsZ: true,
  },
  softplus: {
    torch: (z) => `F.softplus(${z}, threshold=${softplusThreshold})`,
    numpy: (z) => `np.logaddexp(0, ${z})`,
    helper: sigmoidHelper,
    delta: ({ gradient, z }) => `${gradient} * sigmoid(${z})`,
    needsZ: true,
  },
  silu: {
    torch: (z) => `F.silu(${z})`,
    numpy: (z) => `${z} * sigmoid(${z})`,
    helper: sigmoidHelper,
    delta: ({ gradient, z, a }) => `${gradient} * (${a} + sigmoid(${z}) * (1 - ${a}))`,
    needsZ: true,
  },
  softmax: {
    torch: (z) => `torch.softmax(${z}, dim=1)`,
    numpy: (z) => `softmax(${z})`,
    helper: [
      'def softmax(z):',
      '    e = np.exp(z - z.max(axis=1, keepdims=True))',
      '    return e / e.sum(axis=1, keepdims=True)',
    ],
    delta: ({ gradient, a }) => `${a} * (${gradient} - (${gradient} * ${a}).sum(axis=1, keepdims=True))`,
  },
};
