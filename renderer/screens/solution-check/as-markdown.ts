import type { WorkingReading } from '../../../exercises/contract/working-views.ts';
import { problemSentence } from '../../parts/working-text/problem-sentence.ts';
import { signs } from '../../parts/working-text/line-mark.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { lineMarks, wordOf } from '../../parts/working-text/line-marks.ts';

/** A line as it was written, with what stands in its margin. */
export interface RemarkedLine {
  readonly number: number;
  readonly text: string;
  readonly sign: string;
  readonly word: string;
}

export function remarkedLines(text: string, reading: WorkingReading): RemarkedLine[] {
  const marks = new Map(lineMarks(reading).map((mark) => [mark.line, mark]));
  return text.split('\n').map((written, index) => {
    const mark = marks.get(index + 1);
    return { number: index + 1, text: written, sign: mark ? signs[mark.result] : '', word: mark?.word ?? '' };
  });
}

/** The first sentence over a working: where it first goes wrong, or that it does not; or why it was not read. */
export function firstSentence({ first, statements, problem }: WorkingReading): string {
  const statement = first === null ? undefined : statements[first];
  if (!statement) return problem ? problemSentence(problem) : language.text('solution.follows');
  return `${language.text('solution.first', { line: statement.line })} ${wordOf(statement)}`;
}

/** A working with its remarks behind the lines. Within the fence nothing that was typed can become anything else. */
export function asMarkdown(title: string, network: string, text: string, reading: WorkingReading): string {
  const lines = remarkedLines(text, reading).map(({ number, text: written, sign, word }) => {
    const remark = word === '' ? '' : `    ← ${word}`;
    return `${String(number).padStart(4)} ${sign === '' ? ' ' : sign} ${written}${remark}`.trimEnd();
  });
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [
    `# ${inOneLine(title)}`,
    `${language.text('solution.network')}: ${inOneLine(network)}`,
    firstSentence(reading),
    [fence, ...lines, fence].join('\n'),
    '',
  ].join('\n\n');
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
