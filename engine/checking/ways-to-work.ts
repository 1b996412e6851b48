import { operandsOf } from '../expression/evaluate.ts';
import { product, reference, sum, type QuantityId } from '../expression/expression.ts';
import { hasFormulas, withFormulas } from '../printing/rewrite.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';
import type { NetworkSolution, Quantity, Solution } from '../solution/solution.ts';
import { waysOfFormula } from './formulas/ways-of-formula.ts';
import type { Way } from './way.ts';

/** The orders of work in which people arrive at a quantity, the one of the graph first; none where it is given. */
export const waysToWork = (solution: Solution, quantity: Quantity): Way[] =>
  solution.of === 'network' ? waysOfNetwork(solution, quantity) : waysOfFormula(solution, quantity);

function waysOfNetwork({ document, quantities }: NetworkSolution, quantity: Quantity): Way[] {
  const { name, expression, simplified } = quantity;
  if (!expression) return [];
  const id = (other: QuantityName): QuantityId => quantityId(other, document.samples.length);
  const ways: Way[] = [{ expression, passes: [] }];
  const isOfFunction = name.kind === 'activation' || name.kind === 'activation-after' || name.kind === 'slope';
  if (isOfFunction && hasFormulas(expression)) ways.push({ expression: withFormulas(expression), passes: [] });
  if (name.kind === 'delta' && simplified) {
    const { layer, sample } = name;
    const units = Array.from({ length: document.layers[layer - 1]?.units ?? 0 }, (_, index) => index + 1);
    const gradients = units.map((unit) => id({ kind: 'activation-gradient', layer, unit, sample }));
    ways.push({ expression: simplified, passes: [...gradients, id({ ...name, kind: 'slope' })] });
  }
  if (name.kind === 'weight-gradient-of-sample') {
    // \frac{\partial E}{\partial a} \left( \frac{\partial a}{\partial z} x \right): the two small factors first.
    const { layer, unit, from, sample } = name;
    const delta = id({ kind: 'delta', layer, unit, sample });
    const gradient = id({ kind: 'activation-gradient', layer, unit, sample });
    const slope = id({ kind: 'slope', layer, unit, sample });
    const source = id(
      layer === 1
        ? { kind: 'input', unit: from, sample }
        : { kind: 'activation', layer: layer - 1, unit: from, sample },
    );
    const isChain = quantities.get(delta)?.expression?.kind === 'product';
    if (isChain) {
      const inner = product(reference(slope), reference(source));
      ways.push({ expression: product(reference(gradient), inner), passes: [delta] });
    }
  }
  const change = changeOf(name);
  const [old] = operandsOf(expression);
  // A bias that is not trained is no sum of anything.
  if (change && old !== undefined && expression.kind !== 'reference') {
    // Who wrote down the change goes on from it.
    const step = id(change);
    return [
      { expression, passes: [step] },
      { expression: sum([reference(old), reference(step)]), passes: [], needs: [step] },
    ];
  }
  return ways;
}

/** What the step adds to come to a value after it; undefined of everything else. */
function changeOf(name: QuantityName): QuantityName | undefined {
  if (name.kind === 'updated-weight') return { ...name, kind: 'weight-change' };
  if (name.kind === 'updated-bias') return { ...name, kind: 'bias-change' };
  return name.kind === 'updated-shared-bias' ? { ...name, kind: 'shared-bias-change' } : undefined;
}
