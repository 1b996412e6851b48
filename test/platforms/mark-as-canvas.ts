import { all, one, readXml, type ReadElement } from './read-xml.ts';

export interface CanvasItem {
  readonly type: string;
  readonly title: string;
  /** HTML. */
  readonly text: string;
  readonly points: number;
  /** What Canvas shows as right. */
  readonly exact: number;
  /** What is said of a wrong answer, as HTML. */
  readonly incorrect: string;
  readonly isRight: (typed: string) => boolean;
}

/**
 * Items as Canvas reads them (`qti_exporter/lib/qti/numeric_interaction.rb` of canvas-lms): every condition with an `or` or
 * an `and` in it becomes a right answer, whatever points it sets.
 */
export const readCanvas = (xml: string): readonly CanvasItem[] =>
  all(readXml(xml), 'item').map((item) => {
    const field = (label: string): string =>
      all(item, 'qtimetadatafield').find(({ children }) => children[0]?.text === label)?.children[1]?.text ?? '';
    const answers = all(item, 'respcondition').filter((condition) => all(condition, 'and').length > 0);
    const number = (condition: ReadElement, name: string): number => seen(one(condition, name).text);
    return {
      type: field('question_type'),
      title: item.attributes.title ?? '',
      text: one(one(item, 'presentation'), 'mattext').text,
      points: Number(field('points_possible')),
      exact: answers[0] ? number(answers[0], 'varequal') : NaN,
      incorrect:
        all(item, 'itemfeedback').find(({ attributes }) => attributes.ident === 'general_incorrect_fb')?.text ?? '',
      isRight: (typed) => {
        const answer = seen(Number(typed).toFixed(4));
        return answers.some(
          (condition) => answer >= number(condition, 'vargte') && answer <= number(condition, 'varlte'),
        );
      },
    };
  });

/** A number as Canvas keeps it: what is nearer to 0 than 0.0001 becomes 0. */
const seen = (text: string): number => (Math.abs(Number(text)) < 1e-4 ? 0 : Number(text));
