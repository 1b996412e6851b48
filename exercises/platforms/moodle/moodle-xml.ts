import type { Element } from 'xast';
import { base64 } from '../base64.ts';
import { filledBody } from '../filled-body.ts';
import { document, element, html, paragraphs, textElement } from '../markup.ts';
import { around, plainNumber } from '../plain-decimal.ts';
import { creditForMistake, type Field, type Question, type QuestionSet } from '../question.ts';
import { smallNumbersNote } from '../small-numbers-note.ts';
import { questionWords, type QuestionWords } from '../words.ts';
import { clozeField, feedbackHtml } from './cloze-field.ts';

/**
 * Questions as Moodle XML (https://docs.moodle.org/en/Moodle_XML_format), in a category of their own: one field makes a
 * numerical question, several make a cloze question. Tolerances are written without exponents, which older importers
 * leave out.
 */
export function moodleXml({ title, introduction, language, questions }: QuestionSet): string {
  const words = questionWords[language];
  return document(
    element('quiz', {}, [
      element('question', { type: 'category' }, [
        element('category', {}, [textElement('text', `$course$/top/${title.replaceAll('/', '//')}`)]),
        htmlText('info', ''),
      ]),
      ...(introduction.trim() === '' ? [] : [description(title, introduction)]),
      ...questions.map((question) => questionOf(question, words)),
    ]),
  );
}

/** A text to read, without an answer. */
const description = (title: string, introduction: string): Element =>
  element('question', { type: 'description' }, [
    element('name', {}, [textElement('text', title)]),
    htmlText('questiontext', html(paragraphs(introduction))),
    htmlText('generalfeedback', ''),
    textElement('defaultgrade', '0'),
    textElement('penalty', '0'),
    textElement('hidden', '0'),
  ]);

function questionOf(question: Question, words: QuestionWords): Element {
  const { title, fields, points } = question;
  const [only, ...others] = fields;
  const isCloze = others.length > 0 || !only;
  const weight = weightOf(points, fields.length);
  const text = filledBody(question, {
    field: (name) => {
      const field = fields.find((candidate) => candidate.name === name);
      return { type: 'text', value: isCloze && field ? clozeField(field, weight, words.mayHave) : '____' };
    },
    address: (picture) => `@@PLUGINFILE@@/${picture}`,
  });
  return element('question', { type: isCloze ? 'cloze' : 'numerical' }, [
    element('name', {}, [textElement('text', title)]),
    htmlText(
      'questiontext',
      html([...text, ...smallNumbersNote(question, words)]),
      question.picture ? [pictureFile(question.picture)] : [],
    ),
    htmlText('generalfeedback', ''),
    ...(isCloze ? [] : [textElement('defaultgrade', plainNumber(points))]),
    textElement('penalty', question.retries ? '0.3333333' : '0'),
    textElement('hidden', '0'),
    ...(isCloze ? [] : numerical(only, words)),
  ]);
}

/** Moodle counts a cloze question by its fields, each worth a whole number of marks; a quiz may scale their sum. */
const weightOf = (points: number, fields: number): number =>
  points > 0 && Number.isInteger(points / fields) ? points / fields : 1;

/** What stands in a numerical question alone: its answers, the first that holds, and that it takes no unit. */
const numerical = ({ value, accepted, mistakes }: Field, { mayHave }: QuestionWords): Element[] => [
  ...around(value, accepted).map(({ centre, tolerance }) => answer(centre, tolerance, 100, '')),
  ...mistakes.flatMap((mistake) =>
    around(mistake.value, mistake.range).map(({ centre, tolerance }) =>
      answer(centre, tolerance, creditForMistake * 100, feedbackHtml(mistake, mayHave)),
    ),
  ),
  textElement('unitgradingtype', '0'),
  textElement('unitpenalty', '0.1'),
  textElement('showunits', '3'),
  textElement('unitsleft', '0'),
];

const answer = (centre: string, tolerance: string, percent: number, feedback: string): Element =>
  element('answer', { fraction: String(percent), format: 'moodle_auto_format' }, [
    textElement('text', centre),
    htmlText('feedback', feedback),
    textElement('tolerance', tolerance),
  ]);

const htmlText = (name: string, text: string, files: readonly Element[] = []): Element =>
  element(name, { format: 'html' }, [textElement('text', text), ...files]);

/** The diagram, which the text shows from where Moodle keeps its files. */
const pictureFile = ({ name, svg }: NonNullable<Question['picture']>): Element =>
  textElement('file', base64(svg), { name, path: '/', encoding: 'base64' });
