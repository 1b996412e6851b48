import type { JudgingRow, KnownNetwork } from '../../engine/checking/judging-table/judging-row.ts';
import { judgingTable } from '../../engine/checking/judging-table/judging-table.ts';
import {
  formulaSolution,
  isOwnFormula,
  ownFormulaNames,
  ownFormulas,
} from '../../engine/checking/judging-table/own-formulas.ts';
import { ownNetworkNames, ownNetworks, solutionFor } from '../../engine/checking/judging-table/own-networks.ts';
import type { LocalizedText, NetworkDocument, NotationName } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { NetworkSolution, Solution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import { examples } from '../../exercises/examples/examples.ts';
import { freeLearners, widths, type Width } from '../learners/free/widths.ts';
import { judgingPageTexts, type JudgingPageTexts } from './judging-page-texts.ts';

export type PageLanguage = keyof typeof judgingPageTexts;

/** A notation that fits into the cells of a table. */
const notations: Readonly<Record<KnownNetwork, NotationName>> = {
  'lecture-slides': 'numbered',
  article: 'numbered',
  'batch-notes': 'indexed',
  'matrix-derivation': 'indexed',
  'log-loss': 'indexed',
  relu: 'indexed',
  turned: 'indexed',
  nudged: 'indexed',
};

interface Named {
  /** How the table calls it. */
  readonly short: string;
  readonly title: LocalizedText;
  readonly solution: Solution;
}

function solved(network: NetworkDocument): NetworkSolution {
  const outcome = solve(network);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** The networks of the library are known by the first three digits of their files, the table's own and its formulas by a letter. */
const named: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...examples.map(
    ({ id, source, title, network }) => [id, { short: source.slice(0, 3), title, solution: solved(network) }] as const,
  ),
  ...ownNetworkNames.map((name, index) => {
    const network = ownNetworks[name];
    const solution = solutionFor(name, solved(network));
    return [name, { short: letterOf(index), title: network.title ?? name, solution }] as const;
  }),
  ...ownFormulaNames.map((name, index) => {
    const short = letterOf(ownNetworkNames.length + index);
    return [name, { short, title: ownFormulas[name].title ?? name, solution: formulaSolution(name) }] as const;
  }),
]);

/** The documentation's page on how answers are judged, as Markdown that is not formatted yet. */
export function judgingPage(language: PageLanguage): string {
  const texts: JudgingPageTexts = judgingPageTexts[language];
  const sources = [...named.values()].map(({ short, title }) =>
    texts.sources(short, typeof title === 'string' ? title : title[language]),
  );
  return [
    `# ${texts.title}`,
    `<!-- ${texts.origin} -->`,
    ...texts.beginning,
    table(
      texts.verdictColumns,
      Object.entries(texts.verdicts).map(([verdict, meaning]) => [`\`${verdict}\``, ...meaning.split(' | ')]),
    ),
    texts.networks,
    sources.map((source) => `- ${source}`).join('\n'),
    ...judgingTable.flatMap(({ title, text, rows }) => [
      `## ${title[language]}`,
      text[language],
      table(
        texts.columns,
        rows.map((row) => cells(row, texts, language)),
      ),
    ]),
    `## ${texts.widths.title}`,
    ...texts.widths.text(freeLearners),
    table(texts.widths.columns(freeLearners), widthRows()),
  ].join('\n\n');
}

/** The same in every language. */
const widthRows = (): string[][] =>
  (found ??= widths()).map(({ source, inOwnOrder, inAnyOrder, reached }) => [
    source,
    inOwnOrder.toFixed(1),
    inAnyOrder.toFixed(1),
    (inAnyOrder / inOwnOrder).toFixed(1),
    reached.toFixed(1),
  ]);
let found: readonly Width[] | undefined;

function cells(row: JudgingRow, texts: JudgingPageTexts, language: PageLanguage): string[] {
  const { network, precision, beside = {}, besideRoundedTo, asks, answer, verdict, needs, note } = row;
  const { mistake, habit, to } = row;
  const known = named.get(network);
  if (!known) throw new Error(`no network ${network}`);
  const notation = isOwnFormula(network) ? 'numbered' : notations[network];
  const printer = new Printer(known.solution, notation, precision);
  const symbol = (id: string): string => `${printer.symbol(id).text} \`${id}\``;
  const digits = (agreed: Precision): string =>
    'decimals' in agreed ? texts.decimals(agreed.decimals) : texts.figures(agreed.significant);
  const others = Object.entries(beside)
    .map(([id, typed]) => `${printer.symbol(id).text} = \`${typed}\``)
    .join(', ');
  const besides = besideRoundedTo ? `${others} (${digits(besideRoundedTo)})` : others;
  const of = 'decimals' in precision ? 'decimals' : 'significant';
  return [
    known.short,
    digits(precision),
    others === '' ? symbol(asks) : `${symbol(asks)}, ${texts.beside(besides)}`,
    answer.trim() === '' ? texts.nothing : `\`${answer.trim()}\``,
    [
      `\`${verdict}\``,
      ...(mistake ? [`\`${mistake}\``] : []),
      ...(habit ? [`\`${habit}\``] : []),
      ...(to === undefined ? [] : [texts.roundedTo(to, of)]),
      ...(needs === undefined ? [] : [texts.needs(needs, of)]),
    ].join(', '),
    note[language],
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
