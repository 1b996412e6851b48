import type { Element } from 'xast';
import { document, element, html, paragraphs, textElement } from '../markup.ts';
import { plainNumber } from '../plain-decimal.ts';
import type { QuestionSet } from '../question.ts';
import type { PackageFile } from '../zip-package.ts';
import { canvasItems } from './canvas-item.ts';

const name = 'assessment';
const quizPath = `${name}/${name}.xml`;
const settingsPath = `${name}/assessment_meta.xml`;

const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * A package as Canvas reads it: QTI 1.2.1 (IMS ASI XML Binding 1.2), the profile of Common Cartridge, with Canvas's own
 * types of questions and settings.
 */
export function canvasPackage(set: QuestionSet): readonly PackageFile[] {
  const pictures = set.questions.flatMap(({ picture }) => (picture ? [picture] : []));
  return [
    { path: 'imsmanifest.xml', text: document(manifest(pictures.map((picture) => picture.name))) },
    { path: quizPath, text: document(quiz(set)) },
    { path: settingsPath, text: document(settings(set)) },
    ...pictures.map((picture) => ({ path: picture.name, text: picture.svg })),
  ];
}

const quiz = ({ title, language, questions }: QuestionSet): Element =>
  element(
    'questestinterop',
    schema('http://www.imsglobal.org/xsd/ims_qtiasiv1p2', 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd'),
    [
      element('assessment', { ident: name, title }, [
        element(
          'section',
          { ident: 'root_section' },
          questions.flatMap((question) => canvasItems(question, language)),
        ),
      ]),
    ],
  );

/** What Canvas wants to know of the quiz as a whole; where it does not say, Canvas has its own usual settings. */
function settings({ title, introduction, questions }: QuestionSet): Element {
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  const space = 'http://canvas.instructure.com/xsd/cccv1p0';
  return element('quiz', { identifier: name, ...schema(space, 'https://canvas.instructure.com/xsd/cccv1p0.xsd') }, [
    textElement('title', title),
    textElement('description', html(paragraphs(introduction))),
    textElement('shuffle_answers', 'false'),
    textElement('quiz_type', 'assignment'),
    textElement('points_possible', plainNumber(points)),
    textElement('allowed_attempts', questions.every(({ retries }) => retries) ? '-1' : '1'),
  ]);
}

const manifest = (pictures: readonly string[]): Element =>
  element(
    'manifest',
    {
      identifier: 'MANIFEST',
      ...schema('http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1', 'http://www.imsglobal.org/xsd/imscp_v1p1.xsd'),
    },
    [
      element('metadata', {}, [textElement('schema', 'IMS Content'), textElement('schemaversion', '1.1.3')]),
      element('organizations'),
      element('resources', {}, [
        element('resource', { identifier: name, type: 'imsqti_xmlv1p2' }, [
          element('file', { href: quizPath }),
          element('dependency', { identifierref: 'settings' }),
        ]),
        resource('settings', 'associatedcontent/imscc_xmlv1p1/learning-application-resource', settingsPath),
        ...pictures.map((picture, index) => resource(`picture-${index + 1}`, 'webcontent', picture)),
      ]),
    ],
  );

const resource = (identifier: string, type: string, href: string): Element =>
  element('resource', { identifier, type, href }, [element('file', { href })]);

const schema = (namespace: string, location: string) => ({
  xmlns: namespace,
  'xmlns:xsi': instance,
  'xsi:schemaLocation': `${namespace} ${location}`,
});
