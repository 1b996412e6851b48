import { html, textElement } from '../markup.ts';
import { around } from '../plain-decimal.ts';
import { creditForMistake, type Field, type FieldMistake } from '../question.ts';

/**
 * A field of a cloze question, `{1:NUMERICAL:=0.5:0.01~%50%0.7:0.05#what happened}`: the first alternative that holds is
 * taken. (https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type)
 * @param weight its share of the question's marks, whole
 * @param may what is said where a number fits more than one mistake
 */
export function clozeField({ value, accepted, mistakes }: Field, weight: number, may: string): string {
  const right = around(value, accepted).map(({ centre, tolerance }) => `=${centre}:${tolerance}`);
  const wrong = mistakes.map((mistake) => {
    const { range, value: number } = mistake;
    const [only] = around(number, range);
    return `%${creditForMistake * 100}%${number}:${only?.tolerance ?? '0'}#${guarded(feedbackHtml(mistake, may))}`;
  });
  return `{${weight}:NUMERICAL:${[...right, ...wrong].join('~')}}`;
}

/** What happened, or may have happened, as HTML. */
export const feedbackHtml = ({ sentences }: FieldMistake, may: string): string =>
  html([...(sentences.length > 1 ? [may] : []), ...sentences].map((sentence) => textElement('p', sentence)));

/** The signs by which Moodle finds the ends of what is said, as references of HTML: it resolves those last of all. */
const guarded = (markup: string): string => markup.replace(/[{}~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
