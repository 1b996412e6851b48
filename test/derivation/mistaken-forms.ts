import { Detours } from '../../engine/checking/detours.ts';
import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { WorkGraph } from '../../engine/checking/work-graph.ts';
import { onlyInFigures } from '../../engine/derivation/mistaken-derivations.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import { rewrite } from '../../engine/printing/rewrite.ts';
import { roleOf } from '../../engine/quantities/quantity-role.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';

export interface MistakenForm {
  readonly name: MistakeName;
  readonly expression: Expression;
}

/** What learners write in letters for a quantity who make one known mistake wherever it can be made on the way back. */
export function mistakenForms(solution: NetworkSolution, id: QuantityId): MistakenForm[] {
  const graph = new WorkGraph(solution);
  const asked = graph.at(graph.placeOf(id));
  return new Detours(graph).ofQuantity(asked).flatMap(({ name, detour }): MistakenForm[] => {
    if (onlyInFigures.has(name)) return [];
    const made: QuantityId[] = [];
    const open = (of: QuantityId): Expression | undefined => {
      const quantity = solution.quantities.get(of);
      if (!quantity || (of !== id && roleOf(quantity.name) !== 'backward')) return undefined;
      const [instead] = detour.instead(quantity) ?? [];
      if (instead) made.push(of);
      const formula = instead ?? quantity.simplified ?? quantity.expression;
      if (!formula || (instead?.kind === 'reference' && instead.id === of)) return undefined;
      return rewrite(formula, (leaf) => {
        if (leaf.kind === 'partial') return rewrite(leaf.equals, opened);
        return opened(leaf);
      });
    };
    const opened = (leaf: Expression): Expression | undefined =>
      leaf.kind === 'reference' && leaf.id !== id ? open(leaf.id) : undefined;
    const expression = open(id);
    return expression && made.length > 0 ? [{ name, expression }] : [];
  });
}
