import { constant, product, quotient, sum, type Expression } from '../expression/expression.ts';
import type { OutputLayer } from '../losses/loss.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { ForwardPass, Pass } from './forward.ts';
import { at, type SolutionBuilder } from './solution-builder.ts';
import type { Quantity } from './solution.ts';
import { refer, valueOf } from './worked-quantity.ts';

/** The outputs of one sample, as the losses take them. */
export function outputLayerOf({ layers, target }: ForwardPass): OutputLayer {
  const { a, z } = at(layers, layers.length - 1);
  return { a: a.map(valueOf), z: z.map(valueOf), t: target.map(valueOf) };
}

/** A mean where the loss averages over these, else a plain sum. */
export function together(terms: readonly Quantity[], averaged: boolean): Expression {
  const [only] = terms;
  if (only && terms.length === 1) return refer(only);
  const total = sum(terms.map(refer));
  return averaged ? product(quotient(constant(1), constant(terms.length)), total) : total;
}

/** E.j, E of each sample, E in all. */
export function addLoss(solution: SolutionBuilder, passes: readonly ForwardPass[], pass: Pass): void {
  const { loss } = solution;
  const kinds =
    pass === 'before'
      ? ({ output: 'output-loss', sample: 'sample-loss', all: 'loss' } as const)
      : ({ output: 'output-loss-after', sample: 'sample-loss-after', all: 'loss-after' } as const);
  const sampleLosses = passes.map((forward) => {
    const { sample, target, layers } = forward;
    const { a } = at(layers, layers.length - 1);
    const output = outputLayerOf(forward);
    const terms = a.map((own, j) =>
      solution.work(
        { kind: kinds.output, unit: j + 1, sample },
        () => loss.printedTerm(refer(own), refer(at(target, j))),
        loss.term(output, j),
      ),
    );
    const name: QuantityName = solution.samples === 1 ? { kind: kinds.all } : { kind: kinds.sample, sample };
    return solution.work(name, () => together(terms, loss.averaging === 'over-outputs-and-samples'));
  });
  if (solution.samples > 1) {
    solution.work({ kind: kinds.all }, () => together(sampleLosses, loss.averaging !== 'none'));
  }
}
