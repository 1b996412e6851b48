import type { JudgedStatement, WorkingReading } from '../../../exercises/contract/working-views.ts';
import type { StatementClass } from '../../../engine/working/contract.ts';
import { tones, type LineMark, type TextMark } from './line-mark.ts';
import { mistakeKeys } from '../names/mistake-names.ts';
import { language } from '../../shell/language/language.svelte.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

/** Each class in a few words. */
export const classKeys = {
  right: 'solution.class.right',
  rounding: 'solution.class.rounding',
  carried: 'solution.class.carried',
  mistake: 'solution.class.mistake',
  arithmetic: 'solution.class.arithmetic',
  substitution: 'solution.class.substitution',
  wrong: 'solution.class.wrong',
  'not-checked': 'solution.class.not-checked',
} as const satisfies Record<StatementClass, MessageKey>;

/** In the order in which they are counted out. */
export const statementClasses = Object.keys(classKeys) as readonly StatementClass[];

/** What a statement is, in a few words: of a known mistake, its name. */
export const wordOf = ({ class: of, mistake }: JudgedStatement): string =>
  language.text(of === 'mistake' && mistake !== null ? mistakeKeys[mistake] : classKeys[of]);

/** What stands in the margins. A line that is right needs no word. */
export function lineMarks({ lines, statements }: WorkingReading): LineMark[] {
  return lines.flatMap(({ line, result, statements: own }): LineMark[] => {
    if (result === 'prose') return [];
    if (result === 'not-read') return [{ line, result, word: language.text('solution.class.not-read') }];
    const telling = own.map((index) => statements[index]).find((statement) => statement?.class === result);
    const isPlain = result === 'right' || result === 'not-checked' || !telling;
    return [{ line, result, word: isPlain ? '' : wordOf(telling) }];
  });
}

const isFaulty = ({ class: of }: { readonly class: StatementClass }): boolean => tones[of] === 'wrong';

/** Numbers that were filled in wrongly, and where no number is to blame, the whole statement. */
export function textMarks({ statements }: WorkingReading): TextMark[] {
  return statements.flatMap((statement) => {
    if (!isFaulty(statement)) return [];
    const blamed = statement.figures.filter((figure) => isFaulty(figure));
    return (blamed.length > 0 ? blamed : [statement]).map(({ line, column, end }) => ({ line, column, end }));
  });
}
