import type { FormulaSketch } from '../../../exercises/contract/formula-views.ts';
import type { ShownQuantity } from '../../../exercises/contract/network-views.ts';

/** What stands on a graph, by id: values as they are now, each with its symbol. */
export const quantitiesOf = (
  values: FormulaSketch['values'],
  symbols: FormulaSketch['symbols'],
): Readonly<Record<string, ShownQuantity>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, { value, shown }]) => {
      const symbol = symbols[id];
      return symbol ? [[id, { id, symbol, value, shown, given: symbol.role === 'given' }]] : [];
    }),
  );
