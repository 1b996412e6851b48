import { holds, type Interval } from '../checking/interval.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import { transposed, type Grid } from '../reading/grid.ts';
import { countTo } from '../reading/layout.ts';
import type { NameReader } from '../reading/name-reader.ts';
import { weightGrid } from '../reading/notation-index.ts';
import type { Solution } from '../solution/solution.ts';

const idsOf = (grid: Grid): QuantityId[] =>
  grid.flat().flatMap((entry) => (entry.kind === 'reference' ? [entry.id] : []));

/** Of the matrices and vectors of a network, the one that these numbers are, entry by entry; undefined where none or several are. */
export function matrixOf(
  { layout }: NameReader,
  grid: Grid,
  isEntry: (id: QuantityId, entry: Expression) => boolean,
): readonly QuantityId[] | undefined {
  if (!layout) return undefined;
  const layers = countTo(layout.lastLayer);
  const weights = layers.flatMap((layer) =>
    (['updated-weight', 'weight', 'weight-gradient'] as const).flatMap((kind) => {
      const found = weightGrid(layout, layer, kind);
      return found ? [found, transposed(found)] : [];
    }),
  );
  const vectors = countTo(layout.samples).flatMap((sample) =>
    layers.flatMap((layer) =>
      (['activation', 'pre-activation', 'delta', 'activation-after'] as const).flatMap((kind) => {
        const found = layout.column(countTo(layout.sizeOf(layer)).map((unit) => ({ kind, layer, unit, sample })));
        return found ? [found, transposed(found)] : [];
      }),
    ),
  );
  const fitting = new Map<string, readonly QuantityId[]>();
  for (const known of [...weights, ...vectors]) {
    if (known.length !== grid.length || known[0]?.length !== grid[0]?.length) continue;
    const ids = idsOf(known);
    const entries = grid.flat();
    if (ids.every((id, index) => isEntry(id, entries[index] ?? { kind: 'constant', value: NaN })))
      fitting.set(ids.join(' '), ids);
  }
  const [only] = fitting.values();
  return fitting.size === 1 ? only : undefined;
}

/** The one quantity of a unit whose values over the samples lie in all of these ranges; as many ids, or none. */
export function columnOf(solution: Solution, columns: readonly (readonly Interval[])[]): readonly QuantityId[] {
  if (solution.of !== 'network') return [];
  const { quantities, document } = solution;
  const found: QuantityId[][] = [];
  for (const { id, expression } of quantities.values()) {
    if (!expression || !id.endsWith('@1')) continue;
    const ids = countTo(document.samples.length).map((sample) => id.replace(/@1$/, `@${sample}`));
    const isAlike = ids.every((own, index) =>
      columns.every((ranges) => {
        const range = ranges[index];
        return range !== undefined && holds(range, quantities.get(own)?.value ?? NaN);
      }),
    );
    if (isAlike) found.push(ids);
  }
  const [only] = found;
  return found.length === 1 && only ? only : [];
}
