import { transposed, type Grid } from '../reading/grid.ts';

/** Whether the entries of these rows are of the samples in their order. */
const isBySamples = (grid: Grid, samples: number): boolean =>
  grid.length === samples &&
  grid.every((row, index) => row.every((entry) => entry.kind === 'reference' && entry.id.endsWith(`@${index + 1}`)));

/** Of what a name means for all samples, what it means for one; the same where it is of no sample. */
export function gridOfSample(grid: Grid, sample: number, samples: number): Grid {
  if (isBySamples(grid, samples)) return (grid[sample - 1] ?? []).map((entry) => [entry]);
  const turned = transposed(grid);
  return isBySamples(turned, samples) ? (turned[sample - 1] ?? []).map((entry) => [entry]) : grid;
}

const heading =
  /(?:sample|example|observation|data ?point|pattern|case|instance|샘플|표본|데이터|예제|사례)\s*(?:#|no\.?|number)?\s*(\d{1,2})(?![\d.])|(\d{1,2})\s*(?:번째|번)\s*(?:샘플|표본|데이터|예제)/i;

/** The sample that a line says the next ones are about; undefined where it says nothing. */
export function sampleIn(text: string, samples: number): number | undefined {
  const [, before, behind] = samples > 1 ? (heading.exec(text) ?? []) : [];
  const sample = Number(before ?? behind);
  return sample >= 1 && sample <= samples ? sample : undefined;
}
