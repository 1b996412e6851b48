import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import type { RecordComparison } from '../../keeping/record-file/compare-record.ts';
import type { DrillTitles } from '../../parts/names/drill-titles.svelte.ts';
import { titleOf } from '../../parts/names/network-title.ts';
import { language } from '../../shell/language/language.svelte.ts';

export const namesOfNetworks = (networks: readonly StoredNetwork[]): readonly string[] =>
  networks.map(({ network }) => titleOf(network));

/** A sheet is kept under its drill, with what else it is about behind a blank. */
const drillOf = (sheet: string): string => sheet.split(' ', 1).join('');

/** What the entries are called that are not the same in a file and in the record; networks, which were built, first. */
export const namesOfDifferent = (
  { attempts, drafts, networks, sessions }: RecordComparison,
  titles: DrillTitles,
): readonly string[] => [
  ...networks.different.map(({ network }) => language.text('record.names.network', { title: titleOf(network) })),
  ...drafts.different.map(({ drill }) =>
    language.text('record.names.draft', { drill: titles.titleOf({ drill: drillOf(drill) }) }),
  ),
  ...sessions.different.map(({ date }) => language.text('record.names.session', { date: language.date(date) })),
  ...attempts.different.map(({ drill, network, at }) =>
    language.text('record.names.attempt', { drill: titles.titleOf({ drill, network }), moment: language.moment(at) }),
  ),
];
