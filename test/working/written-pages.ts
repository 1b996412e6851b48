import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';

/** A number on a page, and the quantity that it is. */
export interface WrittenFigure {
  readonly line: number;
  /** Of its first digit, from 1. */
  readonly column: number;
  readonly text: string;
  readonly quantity: string;
}

/** A page with one thing put in that is not right. */
export interface SlippedPage {
  readonly kind: string;
  readonly quantity: string;
  readonly mistake: string | null;
  readonly text: string;
  readonly line: number;
}

/** A page of working as somebody may have written it, every figure worked out apart from the workbook. */
export interface WrittenPage {
  readonly name: string;
  readonly solution: NetworkSolution;
  readonly text: string;
  readonly figures: readonly WrittenFigure[];
  readonly slipped: readonly SlippedPage[];
}

/** A number and behind it, in these brackets, whose it is. */
const marked = /([-−]?)(\d[\d.,]*(?:[eE][-+]?\d+)?)‹([^›]*)›/g;

/** Where the pages lie; a program that was packed is told. */
const folder = (): string => process.env.WORKING_PAGES ?? fileURLToPath(new URL('pages/', import.meta.url));

export function writtenPages(): WrittenPage[] {
  const networks = JSON.parse(readFileSync(join(folder(), 'networks.json'), 'utf8')) as Record<string, NetworkDocument>;
  const solutions = new Map<string, NetworkSolution>();
  for (const [name, network] of Object.entries(networks)) {
    const solved = solve(network);
    if (!solved.ok) throw new Error(`${name}: ${JSON.stringify(solved.error)}`);
    solutions.set(name, solved.value);
  }
  return readdirSync(folder())
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => pageOf(file.replace('.txt', ''), readFileSync(join(folder(), file), 'utf8'), solutions));
}

function pageOf(name: string, content: string, solutions: ReadonlyMap<string, NetworkSolution>): WrittenPage {
  const at = content.indexOf('\n---\n');
  const head = content.slice(0, at).split('\n');
  const solution = solutions.get(head[0]?.replace('network: ', '') ?? '');
  if (!solution) throw new Error(`${name}: ${head[0] ?? ''}`);
  const { text, figures } = withoutMarks(content.slice(at + 5));
  const slipped = head.flatMap((line, index): SlippedPage[] => {
    const [, kind = '', quantity = '', mistake] = /^slip: (\S+) (\S+)(?: (\S+))?/.exec(line) ?? [];
    if (kind === '') return [];
    const [old, other] = [index + 1, index + 2].map((place) => (head[place] ?? '').slice(1).replaceAll('⏎', '\n'));
    if (old === undefined || other === undefined || text.split(old).length !== 2) throw new Error(`${name}: ${line}`);
    const changed = text.replace(old, () => other);
    return [{ kind, quantity, mistake: mistake ?? null, text: changed, line: firstOther(text, changed) }];
  });
  return { name, solution, text, figures, slipped };
}

function withoutMarks(content: string): { readonly text: string; readonly figures: WrittenFigure[] } {
  const figures: WrittenFigure[] = [];
  const text = content.split('\n').map((line, index) => {
    let plain = '';
    let from = 0;
    for (const match of line.matchAll(marked)) {
      const [whole, sign = '', number = '', quantity = ''] = match;
      plain += line.slice(from, match.index) + sign;
      figures.push({ line: index + 1, column: plain.length + 1, text: sign + number, quantity });
      plain += number;
      from = match.index + whole.length;
    }
    return plain + line.slice(from);
  });
  return { text: text.join('\n'), figures };
}

/** The first line in which two texts differ, from 1. */
function firstOther(one: string, other: string): number {
  const lines = one.split('\n');
  return other.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}
