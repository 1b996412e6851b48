import type { JudgingRow, KnownNetwork } from '../../engine/checking/judging-table/judging-row.ts';
import { judgingTable } from '../../engine/checking/judging-table/judging-table.ts';
import type { NotationName } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import { examples } from '../../exercises/examples/examples.ts';
import { judgingPageTexts, type JudgingPageTexts } from './judging-page-texts.ts';

export type PageLanguage = keyof typeof judgingPageTexts;

/** A notation that fits into the cells of a table. */
const notations: Readonly<Record<KnownNetwork, NotationName>> = {
  'lecture-slides': 'numbered',
  article: 'numbered',
  'batch-notes': 'indexed',
  'matrix-derivation': 'indexed',
};

/** The documentation's page on how answers are judged, as Markdown that is not formatted yet. */
export function judgingPage(language: PageLanguage): string {
  const texts: JudgingPageTexts = judgingPageTexts[language];
  const used = new Set(judgingTable.flatMap(({ rows }) => rows.map(({ network }) => network)));
  const sources = examples
    .filter(({ id }) => used.has(id as KnownNetwork))
    .map(({ source, title }) => texts.sources(number(source), typeof title === 'string' ? title : title[language]));
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
  ].join('\n\n');
}

/** The documents of the library are known by the first three digits of their files. */
const number = (source: string): string => source.slice(0, 3);

function cells(row: JudgingRow, texts: JudgingPageTexts, language: PageLanguage): string[] {
  const { network, precision, beside = {}, besideRoundedTo, asks, answer, verdict, mistake, needs, note } = row;
  const example = examples.find(({ id }) => id === network);
  const solved = example && solve(example.network);
  if (!example || !solved?.ok) throw new Error(`no network ${network}`);
  const printer = new Printer(solved.value, notations[network], precision);
  const symbol = (id: string): string => `${printer.symbol(id).text} \`${id}\``;
  const digits = (agreed: Precision): string =>
    'decimals' in agreed ? texts.decimals(agreed.decimals) : texts.figures(agreed.significant);
  const others = Object.entries(beside)
    .map(([id, typed]) => `${printer.symbol(id).text} = \`${typed}\``)
    .join(', ');
  const besides = besideRoundedTo ? `${others} (${digits(besideRoundedTo)})` : others;
  const of = 'decimals' in precision ? 'decimals' : 'significant';
  return [
    number(example.source),
    digits(precision),
    others === '' ? symbol(asks) : `${symbol(asks)}, ${texts.beside(besides)}`,
    answer.trim() === '' ? texts.nothing : `\`${answer.trim()}\``,
    [
      `\`${verdict}\``,
      ...(mistake ? [`\`${mistake}\``] : []),
      ...(needs === undefined ? [] : [texts.needs(needs, of)]),
    ].join(', '),
    note[language],
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
