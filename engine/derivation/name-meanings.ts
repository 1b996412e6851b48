import { single, type Grid } from '../reading/grid.ts';
import type { Meaning } from '../reading/meaning.ts';
import type { Names } from '../reading/names.ts';
import type { Term } from '../reading/term.ts';

/** What is asked for, as far as it says how names are meant. */
export interface Asked {
  /** In a batch, the one sample that it belongs to; undefined where it is summed over all of them. */
  readonly sample: number | undefined;
  /** All of a layer at once, so that names are rather those of layers than of units. */
  readonly isWhole: boolean;
}

/** How much rarer than its usual meaning another one of a name may be, for it to count. */
const rarer = { ofUnits: 1, ofLayers: 2 } as const;

/**
 * What a name may stand for in an answer, the likeliest first; none where it is not known. What the network's own notation
 * writes has that meaning alone.
 */
export function meaningsIn(name: Term, names: Names, { sample, isWhole }: Asked): readonly Meaning[] {
  const all = [...names.meanings(name), ...ofNumberedSample(name, names)];
  const best = Math.min(...all.map(({ rank }) => rank));
  const most = best === 0 ? 0 : best + (isWhole ? rarer.ofLayers : rarer.ofUnits);
  const likely = all.filter(({ rank }) => rank <= most);
  const { length: samples } = names.solution.document.samples;
  if (samples === 1 || sample === undefined) return likely;
  return likely.map((meaning) => ({ ...meaning, grid: ofSample(meaning.grid, sample, samples) ?? meaning.grid }));
}

/** In a batch, the number above δ_o1^(2) may be that of a sample, as it is above other names. */
function ofNumberedSample(name: Term, names: Names): readonly Meaning[] {
  const { length: samples } = names.solution.document.samples;
  if (name.kind !== 'name' || samples === 1) return [];
  const { spelling } = name;
  const [, digits] = /^\((\d+)\)$/.exec(spelling.above) ?? [];
  const sample = Number(digits);
  if (digits === undefined || sample < 1 || sample > samples) return [];
  return names.meanings({ ...name, spelling: { ...spelling, above: '' } }).flatMap((meaning) => {
    const grid = ofSample(meaning.grid, sample, samples);
    return grid ? [{ ...meaning, grid }] : [];
  });
}

/** Of something that each sample has of its own, what one sample has; undefined where it is something else. */
function ofSample(grid: Grid, sample: number, samples: number): Grid | undefined {
  if (grid.length !== samples || grid[0]?.length !== 1) return undefined;
  const ids = grid.flat().map((entry) => (entry.kind === 'reference' ? entry.id : ''));
  const [base] = ids[0]?.split('@') ?? [];
  const isOfAll = ids.every((id, index) => id === `${base}@${index + 1}`);
  const own = grid[sample - 1]?.[0];
  return isOfAll && own ? single(own) : undefined;
}
