import type { Element } from 'xast';
import { filledBody } from '../filled-body.ts';
import { element, textElement } from '../markup.ts';
import { plainNumber } from '../plain-decimal.ts';
import { creditForMistake, type Field, type Question, type Range } from '../question.ts';
import { smallNumbersNote } from '../small-numbers-note.ts';
import { questionWords } from '../words.ts';

/** An outcome that every item has, as the specification calls it. */
const score = 'SCORE';

/** What is said of one field: one value at a time, which every platform can show. */
const feedbackOn = (field: string): string => `FEEDBACK-${field}`;

/**
 * A question as an assessmentItem of QTI 2.1 (IMS Question & Test Interoperability Assessment Test, Section and Item
 * Information Model, version 2.1 final, 31 August 2012). Each field is worth the same; what is accepted is compared with
 * both ends of its range rather than by `equal` with a tolerance, which some importers leave out.
 */
export function qtiItem(question: Question, language: 'en' | 'ko'): Element {
  const { id, title, points, fields } = question;
  const share = points / fields.length;
  return element(
    'assessmentItem',
    { identifier: id, title, adaptive: 'false', timeDependent: 'false', 'xml:lang': language },
    [
      ...fields.map(({ name, value }) =>
        element('responseDeclaration', { identifier: name, cardinality: 'single', baseType: 'float' }, [
          element('correctResponse', {}, [textElement('value', value)]),
        ]),
      ),
      outcome(score, '0'),
      outcome('MAXSCORE', plainNumber(points)),
      ...fields.map(({ name }) =>
        element('outcomeDeclaration', {
          identifier: feedbackOn(name),
          cardinality: 'single',
          baseType: 'identifier',
        }),
      ),
      element('itemBody', {}, [
        ...filledBody(question, {
          field: (name) => element('textEntryInteraction', { responseIdentifier: name, expectedLength: '12' }),
          address: (picture) => picture,
        }),
        ...smallNumbersNote(question, questionWords[language]),
      ]),
      element(
        'responseProcessing',
        {},
        fields.map((field) => condition(field, share)),
      ),
      ...fields.flatMap((field) => feedbackOf(field, language)),
    ],
  );
}

const outcome = (identifier: string, value: string): Element =>
  element('outcomeDeclaration', { identifier, cardinality: 'single', baseType: 'float' }, [
    element('defaultValue', {}, [textElement('value', value)]),
  ]);

/** What an answer to a field is worth, the first that holds. */
const condition = ({ name, accepted, mistakes }: Field, share: number): Element =>
  element('responseCondition', {}, [
    element('responseIf', {}, [isWithin(name, accepted), addPoints(share)]),
    ...mistakes.map(({ range }, index) =>
      element('responseElseIf', {}, [
        isWithin(name, range),
        addPoints(share * creditForMistake),
        element('setOutcomeValue', { identifier: feedbackOn(name) }, [baseValue('identifier', mistakeName(index))]),
      ]),
    ),
  ]);

const isWithin = (name: string, { low, high }: Range): Element =>
  element('and', {}, [
    element('gte', {}, [variable(name), baseValue('float', low)]),
    element('lte', {}, [variable(name), baseValue('float', high)]),
  ]);

const addPoints = (points: number): Element =>
  element('setOutcomeValue', { identifier: score }, [
    element('sum', {}, [variable(score), baseValue('float', plainNumber(points))]),
  ]);

const variable = (identifier: string): Element => element('variable', { identifier });

const baseValue = (baseType: 'float' | 'identifier', value: string): Element =>
  textElement('baseValue', value, { baseType });

const mistakeName = (index: number): string => `M${index + 1}`;

const feedbackOf = ({ name, symbol, mistakes }: Field, language: 'en' | 'ko'): Element[] =>
  mistakes.map(({ value, sentences }, index) =>
    element(
      'modalFeedback',
      { outcomeIdentifier: feedbackOn(name), identifier: mistakeName(index), showHide: 'show' },
      [`${symbol} = ${value}`, ...(sentences.length > 1 ? [questionWords[language].mayHave] : []), ...sentences].map(
        (text) => element('p', {}, [text]),
      ),
    ),
  );
