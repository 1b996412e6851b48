import {
  constant,
  difference,
  learningRate,
  negative,
  product,
  quotient,
  reference,
  sum,
  type Expression,
} from '../../../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../../../engine/network/document.ts';

const samples = [1, 2, 3];
/** \frac{2}{3}: the 2 of the square's derivative, over the number of samples. The notes keep it in front. */
const twoThirds = quotient(constant(2), constant(samples.length));
const overSamples = (term: (sample: number) => Expression): Expression => product(twoThirds, sum(samples.map(term)));
const times = (...names: readonly string[]): Expression => product(...names.map(reference));

/** What the notes work out for one sample: ŷ − y, and each layer's B, which is its delta without the 2/3. */
const ofSample = (k: number): Record<string, Expression> => ({
  [`residual@${k}`]: difference(reference(`a.3.1@${k}`), reference(`t.1@${k}`)),
  [`residual·a.2.1@${k}`]: times(`residual@${k}`, `a.2.1@${k}`),
  [`residual·a.2.2@${k}`]: times(`residual@${k}`, `a.2.2@${k}`),
  [`B.2.1@${k}`]: times(`residual@${k}`, 'w.3.1.1', `da/dz.2.1@${k}`),
  [`B.2.2@${k}`]: times(`residual@${k}`, 'w.3.1.2', `da/dz.2.2@${k}`),
  [`B.2.1·a.1.2@${k}`]: times(`B.2.1@${k}`, `a.1.2@${k}`),
  [`B.2.2·a.1.2@${k}`]: times(`B.2.2@${k}`, `a.1.2@${k}`),
  [`B.1.1@${k}`]: product(
    sum([times('w.2.1.1', `B.2.1@${k}`), times('w.2.2.1', `B.2.2@${k}`)]),
    reference(`da/dz.1.1@${k}`),
  ),
  [`B.1.2@${k}`]: product(
    sum([times('w.2.1.2', `B.2.1@${k}`), times('w.2.2.2', `B.2.2@${k}`)]),
    reference(`da/dz.1.2@${k}`),
  ),
});

/** How the notes get from there to the gradients. */
const gradients: Readonly<Record<string, Expression>> = {
  'dE/dw.3.1.1': overSamples((k) => reference(`residual·a.2.1@${k}`)),
  'dE/dw.3.1.2': overSamples((k) => reference(`residual·a.2.2@${k}`)),
  'dE/db.3.1': overSamples((k) => reference(`residual@${k}`)),
  'dE/dw.2.1.1': overSamples((k) => times(`B.2.1@${k}`, `a.1.1@${k}`)),
  'dE/dw.2.2.1': overSamples((k) => times(`B.2.2@${k}`, `a.1.1@${k}`)),
  'dE/dw.2.1.2': overSamples((k) => reference(`B.2.1·a.1.2@${k}`)),
  'dE/dw.2.2.2': overSamples((k) => reference(`B.2.2·a.1.2@${k}`)),
  'dE/db.2.1': overSamples((k) => reference(`B.2.1@${k}`)),
  'dE/db.2.2': overSamples((k) => reference(`B.2.2@${k}`)),
  'dE/dw.1.1.1': overSamples((k) => times(`B.1.1@${k}`, `x.1@${k}`)),
  'dE/dw.1.2.1': overSamples((k) => times(`B.1.2@${k}`, `x.1@${k}`)),
  'dE/db.1.1': overSamples((k) => reference(`B.1.1@${k}`)),
  'dE/db.1.2': overSamples((k) => reference(`B.1.2@${k}`)),
};

/** η times each gradient, as the notes write it before they subtract it; or add it, where the gradient is negative. */
const steps = (rate: Expression): Record<string, Expression> =>
  Object.fromEntries(
    Object.keys(gradients).flatMap((gradient) => {
      const step = product(rate, reference(gradient));
      return [
        [gradient.replace('dE/d', 'step.'), step],
        [gradient.replace('dE/d', '-step.'), negative(step)],
      ];
    }),
  );

/** ∂z/∂b of a layer's first unit: what is left of a bias gradient when the deltas are divided out of it. */
const derivativesByBias = Object.fromEntries(
  [1, 2, 3].map((layer) => {
    const deltas = sum(samples.map((k) => reference(`dE/dz.${layer}.1@${k}`)));
    return [`dz/db.${layer}`, quotient(reference(`dE/db.${layer}.1`), deltas)];
  }),
);

/** What the notes work out besides the quantities of the graph, and their own way to the gradients. */
export const workings = (network: NetworkDocument): Record<string, Expression> => {
  const rate = learningRate(network.learningRate);
  const forSamples = Object.fromEntries(samples.flatMap((k) => Object.entries(ofSample(k))));
  return { rate, ...forSamples, ...gradients, ...steps(rate), ...derivativesByBias };
};
