import type { Element } from 'xast';
import { element, paragraphs, textElement } from '../markup.ts';
import type { Question, QuestionSet } from '../question.ts';

/** Where the item of a question lies in a package, and where its picture does. */
export const itemPath = ({ id }: Question): string => `items/${id}.xml`;
export const picturePath = (name: string): string => `items/${name}`;

/** All questions in their order as an assessmentTest of QTI 2.1, whose score is the sum of theirs. */
export const qtiTest = ({ title, introduction, language, questions }: QuestionSet): Element =>
  element('assessmentTest', { identifier: 'test', title }, [
    element('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }, [
      element('defaultValue', {}, [textElement('value', '0')]),
    ]),
    element('testPart', { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' }, [
      element('assessmentSection', { identifier: 'section', title, visible: 'true' }, [
        ...(introduction.trim() === '' ? [] : [rubric(introduction, language)]),
        ...questions.map((question) =>
          element('assessmentItemRef', { identifier: question.id, href: itemPath(question) }, [
            element('itemSessionControl', {
              maxAttempts: question.retries ? '0' : '1',
              showFeedback: String(!question.isExam),
            }),
          ]),
        ),
      ]),
    ]),
    element('outcomeProcessing', {}, [
      element('setOutcomeValue', { identifier: 'SCORE' }, [
        element('sum', {}, [element('testVariables', { variableIdentifier: 'SCORE' })]),
      ]),
    ]),
  ]);

const rubric = (introduction: string, language: string): Element =>
  element('rubricBlock', { view: 'candidate', 'xml:lang': language }, paragraphs(introduction));
