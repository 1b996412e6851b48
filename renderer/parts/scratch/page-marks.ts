import type { WorkingReading } from '../../../exercises/contract/working-views.ts';
import { shownNumber } from '../../../exercises/diagram/shown-number.ts';
import { calculatorNumber } from '../formula/written-number.ts';
import { tones, type LineMark, type LineRemark, type TextMark } from '../working-text/line-mark.ts';
import { lineMarks, textMarks } from '../working-text/line-marks.ts';
import type { ReckonedLine } from './reckon-lines.ts';

interface PageMarks {
  /** Signs alone: beside a sheet there is no room for a second margin, and their words stand behind the lines. */
  readonly lines: readonly LineMark[];
  readonly pieces: readonly TextMark[];
  readonly remarks: readonly LineRemark[];
}

/** What stands beside and behind the lines of a page: what each comes to, and what was said of it. */
export function marksOf(reckoned: readonly ReckonedLine[], saying: WorkingReading | undefined): PageMarks {
  const results = reckoned.flatMap(({ number, isWorkedOut }, index): LineRemark[] =>
    number && isWorkedOut
      ? [{ line: index + 1, text: `= ${shownNumber(calculatorNumber(number.value))}`, tone: 'result' }]
      : [],
  );
  if (!saying) return { lines: [], pieces: [], remarks: results };
  const lines = lineMarks(saying);
  const words = lines
    .filter(({ word }) => word !== '')
    .map(({ line, result, word }): LineRemark => ({ line, text: word, tone: tones[result] }));
  return {
    lines: lines.map((mark) => ({ ...mark, word: '' })),
    pieces: textMarks(saying),
    remarks: [...results, ...words].sort((one, other) => one.line - other.line),
  };
}
