import type { Element } from 'xast';
import { filledBody } from '../filled-body.ts';
import { element, html, textElement, type Markup } from '../markup.ts';
import { plainNumber } from '../plain-decimal.ts';
import type { Field, Question } from '../question.ts';
import { questionWords, type QuestionWords } from '../words.ts';
import { scaleField } from './scale-field.ts';

/** Where Canvas puts the files of a package (Canvas course export; the same token as in Common Cartridge). */
const address = (picture: string): string => `$IMS-CC-FILEBASE$/${picture}`;

/**
 * A question as items of Canvas, which asks for one number each: of several fields, a text tells the task and the numbers
 * follow. Canvas gives every answer it knows full points, so that known mistakes are told with what is said of a wrong
 * answer, and are worth nothing.
 */
export function canvasItems(question: Question, language: 'en' | 'ko'): readonly Element[] {
  const words = questionWords[language];
  const { id, title, fields, points } = question;
  const [only, ...others] = fields;
  if (only && others.length === 0) {
    const body = filledBody(question, { field: () => ({ type: 'text', value: '____' }), address });
    return [numberItem({ id, title, points, body, field: only, words })];
  }
  const body = filledBody(question, {
    field: (name) => ({ type: 'text', value: `(${fields.findIndex((field) => field.name === name) + 1}) ____` }),
    address,
  });
  const share = points / fields.length;
  return [
    textItem({ id: `${id}-text`, title, body: [...body, textElement('p', words.follows)] }),
    ...fields.map((field, index) =>
      numberItem({
        id: `${id}-${index + 1}`,
        title: `${title} (${index + 1})`,
        points: share,
        body: [textElement('p', `${title} (${index + 1}): ${field.symbol} = ____`)],
        field,
        words,
      }),
    ),
  ];
}

interface Told {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Element[];
}

const textItem = ({ id, title, body }: Told): Element =>
  element('item', { ident: id, title }, [
    metadata('text_only_question', 0),
    element('presentation', {}, [material(body)]),
  ]);

interface Asked extends Told {
  readonly points: number;
  readonly field: Field;
  readonly words: QuestionWords;
}

function numberItem({ id, title, body, points, field: asked, words }: Asked): Element {
  const { places, field } = scaleField(asked);
  const scaling =
    places === 0 ? [] : [textElement('p', words.times(`10${superscript(places)}`, small(places), '0.12'))];
  const hasMistakes = field.mistakes.length > 0;
  return element('item', { ident: id, title }, [
    metadata('numerical_question', points),
    element('presentation', {}, [
      material([...body, ...scaling]),
      element('response_str', { ident: 'response1', rcardinality: 'Single' }, [
        element('render_fib', { fibtype: 'Decimal' }, [element('response_label', { ident: 'answer1' })]),
      ]),
    ]),
    element('resprocessing', {}, [
      element('outcomes', {}, [
        element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' }),
      ]),
      accepting(field),
      ...(hasMistakes ? [saying(incorrect)] : []),
    ]),
    ...(hasMistakes ? [feedback(incorrect, mistakesTold(field, words))] : []),
  ]);
}

/** The name by which Canvas knows what is said of a wrong answer. */
const incorrect = 'general_incorrect_fb';

/** As the exact answer that Canvas shows, and as the range in which it takes others. */
const accepting = ({ value, accepted }: Field): Element =>
  element('respcondition', { continue: 'No' }, [
    element('conditionvar', {}, [
      element('or', {}, [
        textElement('varequal', value, { respident: 'response1' }),
        element('and', {}, [
          textElement('vargte', accepted.low, { respident: 'response1' }),
          textElement('varlte', accepted.high, { respident: 'response1' }),
        ]),
      ]),
    ]),
    textElement('setvar', '100', { action: 'Set', varname: 'SCORE' }),
  ]);

const saying = (name: string): Element =>
  element('respcondition', { continue: 'Yes' }, [
    element('conditionvar', {}, [element('other')]),
    element('displayfeedback', { feedbacktype: 'Response', linkrefid: name }),
  ]);

const feedback = (name: string, said: readonly Element[]): Element =>
  element('itemfeedback', { ident: name }, [element('flow_mat', {}, [material(said)])]);

const mistakesTold = ({ mistakes }: Field, words: QuestionWords): Element[] => [
  textElement('p', words.usualMistakes),
  ...mistakes.map(({ value, sentences }) =>
    element('p', {}, [element('strong', {}, [value]), `: ${sentences.join(' / ')}`] satisfies Markup[]),
  ),
];

const material = (content: readonly Element[]): Element =>
  element('material', {}, [textElement('mattext', html(content), { texttype: 'text/html' })]);

const metadata = (type: string, points: number): Element =>
  element('itemmetadata', {}, [
    element('qtimetadata', {}, [entry('question_type', type), entry('points_possible', plainNumber(points))]),
  ]);

const entry = (label: string, value: string): Element =>
  element('qtimetadatafield', {}, [textElement('fieldlabel', label), textElement('fieldentry', value)]);

const superscript = (places: number): string =>
  String(places).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

/** What is 0.12 once its point is moved so many places. */
const small = (places: number): string => `0.${'0'.repeat(places)}12`;
