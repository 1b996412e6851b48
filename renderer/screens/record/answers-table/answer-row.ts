import type { Attempt } from '../../../keeping/database/attempt.ts';
import type { DrillTitles } from '../../../parts/names/drill-titles.svelte.ts';
import { language } from '../../../shell/language/language.svelte.ts';
import type { MessageKey } from '../../../shell/language/messages.ts';
import { isMistakeName, mistakeKeys } from '../../../parts/names/mistake-names.ts';
import { titleOf } from '../../../parts/names/network-title.ts';
import type { Cell } from '../../../parts/files/csv.ts';
import { dayOf, timeOf } from '../../../parts/files/local-time.ts';

interface Column {
  readonly heading: MessageKey;
  readonly cell: (attempt: Attempt, titles: DrillTitles) => Cell;
}

const verdictKeys = {
  correct: 'verdict.correct',
  rounded: 'verdict.rounded',
  carried: 'verdict.carried',
  mistake: 'verdict.mistake',
  wrong: 'verdict.wrong',
} as const satisfies Record<Attempt['verdict'], MessageKey>;

const modeKeys = {
  guided: 'drill.mode.guided',
  alone: 'drill.mode.alone',
  exam: 'drill.mode.exam',
} as const satisfies Record<Attempt['mode'], MessageKey>;

/** The table of all answers, from left to right, in the language on screen. */
const columns: readonly Column[] = [
  { heading: 'record.column.date', cell: ({ at }) => dayOf(at) },
  { heading: 'record.column.time', cell: ({ at }) => timeOf(at) },
  { heading: 'record.column.drill', cell: ({ drill }, titles) => titles.titleOf({ drill }) },
  { heading: 'record.column.quantity', cell: ({ symbol }) => language.pick(symbol) },
  { heading: 'record.column.typed', cell: ({ typed }) => typed },
  { heading: 'record.column.reading', cell: ({ reading }) => reading },
  { heading: 'record.column.verdict', cell: ({ verdict }) => language.text(verdictKeys[verdict]) },
  {
    heading: 'record.column.mistake',
    cell: ({ mistake }) => (isMistakeName(mistake) ? language.text(mistakeKeys[mistake]) : null),
  },
  { heading: 'record.column.hints', cell: ({ hints }) => hints },
  { heading: 'record.column.seconds', cell: ({ took }) => (took === null ? null : Math.round(took / 100) / 10) },
  { heading: 'drill.mode', cell: ({ mode }) => language.text(modeKeys[mode]) },
  { heading: 'record.column.network', cell: networkOf },
];

/** The name of the network that an answer was on; a drill made up has a nameless one. */
function networkOf({ example, network }: Attempt, titles: DrillTitles): Cell {
  if (example !== null) return titles.exampleTitle(example);
  return network ? titleOf(network) : null;
}

export const headings = (): readonly string[] => columns.map(({ heading }) => language.text(heading));

export const answerRow = (attempt: Attempt, titles: DrillTitles): readonly Cell[] =>
  columns.map(({ cell }) => cell(attempt, titles));
