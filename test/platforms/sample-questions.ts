import { element } from '../../exercises/platforms/markup.ts';
import { fieldElement, type Field, type QuestionSet } from '../../exercises/platforms/question.ts';

/** Signs that mean something to XML, to HTML or to Moodle's fields. */
export const signs = '<b>&amp; "\'</b> {1:NUMERICAL:=7} ~ } # \\ 학습률 α';

/** 0.5943, reached from 0.5941 to 0.5944, and two numbers that mistakes lead to. */
export const outputField: Field = {
  name: 'F1',
  symbol: 'o₁',
  value: '0.5943',
  decimals: 4,
  accepted: { low: '0.5941', high: '0.5944' },
  mistakes: [
    { value: '0.4057', range: { low: '0.40565', high: '0.40575' }, sentences: [`The sign. ${signs}`] },
    { value: '-0.3817', range: { low: '-0.38175', high: '-0.38165' }, sentences: ['No activation.', 'No bias.'] },
  ],
};

/** Small: 0.000071 with six decimals, from 0.0000705 to 0.0000715. */
export const smallField: Field = {
  name: 'F2',
  symbol: '∂E/∂w₁',
  value: '0.000071',
  decimals: 6,
  accepted: { low: '0.0000705', high: '0.0000715' },
  mistakes: [{ value: '-0.000071', range: { low: '-0.0000715', high: '-0.0000705' }, sentences: ['The sign.'] }],
};

const picture = {
  name: 'task-1.svg',
  alternative: `Diagram ${signs}`,
  width: 640,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>',
};

const field = (name: string) => element(fieldElement, { name });

/** A question of one number, and one of two in a table. */
export const sampleQuestions: QuestionSet = {
  title: `Week 3/4 ${signs}`,
  introduction: `Read first. ${signs}\n\nThen work.`,
  language: 'ko',
  questions: [
    {
      id: 'task-1',
      title: `1. ${signs}`,
      points: 4,
      isExam: false,
      retries: true,
      body: [
        element('p', {}, [`Work out o₁. ${signs}`]),
        element('p', {}, [element('img', { src: picture.name, alt: picture.alternative, width: '640' })]),
        element('p', {}, ['o₁ = ', field('F1')]),
      ],
      picture,
      fields: [outputField],
    },
    {
      id: 'task-2-1',
      title: '2-1. Two numbers',
      points: 3,
      isExam: true,
      retries: false,
      body: [
        element('p', {}, [element('strong', {}, ['Gradients'])]),
        element('table', {}, [
          element('thead', {}, [element('tr', {}, [element('th', {}, ['\u00a0']), element('th', {}, ['value'])])]),
          element('tbody', {}, [
            element('tr', {}, [element('th', {}, ['o₁']), element('td', {}, [field('F1')])]),
            element('tr', {}, [element('th', {}, ['∂E/∂w₁']), element('td', {}, [field('F2'), ' (6 decimals)'])]),
          ]),
        ]),
      ],
      picture: undefined,
      fields: [outputField, smallField],
    },
  ],
};
