import { queryOf } from './query.ts';

const filterNames = ['text', 'verdict', 'mistake', 'skill', 'example', 'from', 'to'] as const;
export type FilterName = (typeof filterNames)[number];

/** What is looked for in the history; what is left out is not asked for. Dates are `YYYY-MM-DD`, both included. */
export type HistoryFilters = Readonly<Partial<Record<FilterName, string>>>;

/** Without those that ask for nothing, always in the same order. */
export const filterQuery = (filters: HistoryFilters): string =>
  queryOf(Object.fromEntries(filterNames.map((name) => [name, filters[name] === '' ? undefined : filters[name]])));

export function readFilters(query: string): HistoryFilters {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(filterNames.flatMap((name) => (asked.has(name) ? [[name, asked.get(name)]] : [])));
}
