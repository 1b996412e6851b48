import { constant, difference, product, quotient, sum } from '../expression/expression.ts';
import type { Nudge } from '../quantities/quantity-name.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';
import { definitions, type Definitions } from '../solution/definitions.ts';
import { SolutionBuilder } from '../solution/solution-builder.ts';
import type { Quantity, NetworkSolution } from '../solution/solution.ts';
import { together } from '../solution/total-loss.ts';
import { refer, valueOf } from '../solution/worked-quantity.ts';

/**
 * A solution with everything besides that a person writes down to check the gradient of one weight by nudging: what changes
 * on the way forward with the weight put off by ε to either side, both losses, and \frac{E(w + ε) - E(w - ε)}{2ε}.
 * @param solution of one sample
 * @param epsilon over 0
 */
export function withNudging(
  solution: NetworkSolution,
  weight: Nudge['weight'],
  epsilon: number,
  meaning: Definitions = definitions,
): NetworkSolution {
  const { document } = solution;
  if (document.samples.length !== 1) throw new RangeError('a weight is nudged by hand in one sample');
  const builder = new SolutionBuilder(document, meaning);
  for (const [id, quantity] of solution.quantities) builder.quantities.set(id, quantity);
  const step = builder.give({ kind: 'epsilon' }, epsilon);
  const above = new NudgedPass(builder, { side: '+', weight }, step).loss();
  const below = new NudgedPass(builder, { side: '-', weight }, step).loss();
  builder.work({ kind: 'difference-quotient', ...weight }, () =>
    builder.written(quotient(difference(refer(above), refer(below)), product(constant(2), refer(step)))),
  );
  return { of: 'network', document, quantities: builder.quantities };
}

/** The way forward with one weight put off to one side, as far as it is another than without. */
class NudgedPass {
  constructor(
    private readonly builder: SolutionBuilder,
    private readonly nudge: Nudge,
    private readonly step: Quantity,
  ) {}

  /** The loss, with all that leads to it. */
  loss(): Quantity {
    const { builder, nudge } = this;
    const { weight } = nudge;
    const old = this.#found({ kind: 'weight', ...weight });
    const by = nudge.side === '+' ? this.step.value : -this.step.value;
    const moved = builder.work(
      { kind: 'weight', ...weight, nudge },
      () => (nudge.side === '+' ? sum([refer(old), refer(this.step)]) : difference(refer(old), refer(this.step))),
      asOnPaper(old.value + by),
    );
    let sources = this.#sourcesOf(weight.layer);
    for (let layer = weight.layer; layer <= builder.lastLayer; layer += 1) {
      sources = this.#layer(layer, sources, moved);
    }
    return this.#together(sources);
  }

  /** Activations of a layer; those that do not change are as they were. */
  #layer(layer: number, sources: readonly Quantity[], moved: Quantity): Quantity[] {
    const { builder, nudge } = this;
    const { units, bias } = builder.layer(layer);
    const { weight } = nudge;
    const numbers = countTo(units);
    const activation = builder.activation(layer);
    // Where units act on each other, all of a layer is worked anew.
    const isMoved = (unit: number): boolean =>
      layer > weight.layer || unit === weight.unit || activation.acrossUnits !== undefined;
    const z = numbers.map((unit) => {
      const name = { kind: 'pre-activation', layer, unit, sample: 1 } as const;
      if (!isMoved(unit)) return this.#found(name);
      const terms = sources.map((source, index) => {
        const own = this.#found({ kind: 'weight', layer, unit, from: index + 1 });
        const isOwn = layer === weight.layer && unit === weight.unit && index + 1 === weight.from;
        return product(refer(isOwn ? moved : own), refer(source));
      });
      const biases =
        bias.kind === 'none'
          ? []
          : [this.#found(bias.kind === 'shared' ? { kind: 'shared-bias', layer } : { kind: 'bias', layer, unit })];
      return builder.work({ ...name, nudge }, () => sum([...terms, ...biases.map(refer)]));
    });
    const values = z.map(valueOf);
    return numbers.map((unit) => {
      const name = { kind: 'activation', layer, unit, sample: 1 } as const;
      if (!isMoved(unit)) return this.#found(name);
      const j = unit - 1;
      const write = () => activation.printedValue(z.map(refer), j);
      return builder.work({ ...name, nudge }, write, activation.value(values, j));
    });
  }

  #together(outputs: readonly Quantity[]): Quantity {
    const { builder, nudge } = this;
    const { loss } = builder;
    const terms = outputs.map((output, index) => {
      const name = { kind: 'output-loss', unit: index + 1, sample: 1 } as const;
      if (!('nudge' in output.name)) return this.#found(name);
      const target = this.#found({ kind: 'target', unit: index + 1, sample: 1 });
      return builder.work({ ...name, nudge }, () => loss.printedTerm(refer(output), refer(target)));
    });
    return builder.work({ kind: 'loss', nudge }, () => together(terms, loss.averaging === 'over-outputs-and-samples'));
  }

  #sourcesOf(layer: number): Quantity[] {
    const { builder } = this;
    if (layer === 1) {
      return countTo(builder.document.inputs).map((unit) => this.#found({ kind: 'input', unit, sample: 1 }));
    }
    const { units } = builder.layer(layer - 1);
    return countTo(units).map((unit) => this.#found({ kind: 'activation', layer: layer - 1, unit, sample: 1 }));
  }

  #found(name: QuantityName): Quantity {
    const id = quantityId(name, 1);
    const quantity = this.builder.quantities.get(id);
    if (!quantity) throw new RangeError(`no quantity ${id} in this solution`);
    return quantity;
  }
}

/** 0.15 − 0.1 is 0.05 on paper, and some 10⁻¹⁷ less among doubles. */
const asOnPaper = (value: number): number => Number(value.toPrecision(15));

const countTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
