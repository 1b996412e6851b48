import { constant, product, quotient, sum, type Expression } from '../expression/expression.ts';
import { losses } from '../losses/losses.ts';
import type { OutputLayer } from '../losses/loss.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { Pass } from './forward.ts';
import type { SolutionBuilder } from './solution-builder.ts';

/** The outputs of one sample, as the losses take them. */
export function outputLayerOf(solution: SolutionBuilder, sample: number, pass: Pass): OutputLayer {
  const layer = solution.lastLayer;
  return {
    a: solution.values(pass === 'before' ? 'activation' : 'activation-after', layer, sample),
    z: solution.values(pass === 'before' ? 'pre-activation' : 'pre-activation-after', layer, sample),
    t: solution.document.samples[sample - 1]?.target ?? [],
  };
}

/** A mean where the loss averages over these, else a plain sum. */
function together(terms: readonly Expression[], averaged: boolean): Expression {
  const [only] = terms;
  if (only && terms.length === 1) return only;
  return averaged ? product(quotient(constant(1), constant(terms.length)), sum(terms)) : sum(terms);
}

/** E.j, E of each sample, E in all. */
export function addLoss(solution: SolutionBuilder, pass: Pass): void {
  const loss = losses[solution.document.loss];
  const kinds =
    pass === 'before'
      ? ({ output: 'output-loss', sample: 'sample-loss', all: 'loss', activation: 'activation' } as const)
      : ({
          output: 'output-loss-after',
          sample: 'sample-loss-after',
          all: 'loss-after',
          activation: 'activation-after',
        } as const);
  const sampleLosses: Expression[] = [];
  for (let sample = 1; sample <= solution.samples; sample += 1) {
    const output = outputLayerOf(solution, sample, pass);
    const terms: Expression[] = [];
    for (let unit = 1; unit <= solution.unitsOf(solution.lastLayer); unit += 1) {
      const name: QuantityName = { kind: kinds.output, unit, sample };
      const a = solution.ref({ kind: kinds.activation, layer: solution.lastLayer, unit, sample });
      const t = solution.ref({ kind: 'target', unit, sample });
      solution.work(name, { expression: loss.printedTerm(a, t), exact: loss.term(output, unit - 1) });
      terms.push(solution.ref(name));
    }
    const ofSample = together(terms, loss.averaging === 'over-outputs-and-samples');
    const name: QuantityName = solution.samples === 1 ? { kind: kinds.all } : { kind: kinds.sample, sample };
    solution.work(name, { expression: ofSample });
    sampleLosses.push(solution.ref(name));
  }
  if (solution.samples > 1) {
    solution.work({ kind: kinds.all }, { expression: together(sampleLosses, loss.averaging !== 'none') });
  }
}
