import type { Element } from 'xast';
import { document, element, textElement } from '../markup.ts';
import type { Question, QuestionSet } from '../question.ts';
import type { PackageFile } from '../zip-package.ts';
import { inQti3 } from './qti-3.ts';
import { qtiItem } from './qti-item.ts';
import { itemPath, picturePath, qtiTest } from './qti-test.ts';

export type QtiVersion = '2.1' | '3.0';

/** What differs between packages of the versions besides the names of elements. */
interface Binding {
  /** Of items and tests, and where its schema is published. */
  readonly namespace: string;
  readonly schema: string;
  /** Of the manifest, and where its schema is published. */
  readonly packaging: string;
  readonly packagingSchema: string;
  readonly profile: string;
  readonly profileVersion: string;
  /** Ends the types of resources. */
  readonly suffix: string;
  readonly named: (root: Element) => Element;
}

const bindings: Readonly<Record<QtiVersion, Binding>> = {
  '2.1': {
    namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
    packaging: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    packagingSchema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
    profile: 'QTIv2.1 Package',
    profileVersion: '1.0.0',
    suffix: 'xmlv2p1',
    named: (root) => root,
  },
  '3.0': {
    namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    packaging: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    packagingSchema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
    profile: 'QTI Package',
    profileVersion: '3.0.0',
    suffix: 'xmlv3p0',
    named: inQti3,
  },
};

/** The files of a package of QTI: a test, an item for each question, and their pictures. */
export function qtiPackage(set: QuestionSet, version: QtiVersion): readonly PackageFile[] {
  const binding = bindings[version];
  const file = (root: Element): string => document(withSchema(binding.named(root), binding.namespace, binding.schema));
  return [
    { path: 'imsmanifest.xml', text: document(manifest(set, binding)) },
    { path: testPath, text: file(qtiTest(set)) },
    ...set.questions.flatMap((question) => [
      { path: itemPath(question), text: file(qtiItem(question, set.language)) },
      ...picturesOf(question).map(({ name, svg }) => ({ path: picturePath(name), text: svg })),
    ]),
  ];
}

const testPath = 'test.xml';

const picturesOf = ({ picture }: Question) => (picture ? [picture] : []);

/** Of IMS Content Packaging 1.1.4, as both versions of QTI profile it. */
function manifest({ questions }: QuestionSet, binding: Binding): Element {
  const { profile, profileVersion, suffix, packaging, packagingSchema } = binding;
  const root = element('manifest', { identifier: 'MANIFEST' }, [
    element('metadata', {}, [textElement('schema', profile), textElement('schemaversion', profileVersion)]),
    element('organizations'),
    element('resources', {}, [
      element('resource', { identifier: 'test', type: `imsqti_test_${suffix}`, href: testPath }, [
        element('file', { href: testPath }),
        ...questions.map(({ id }) => element('dependency', { identifierref: id })),
      ]),
      ...questions.map((question) => {
        const href = itemPath(question);
        const files = [href, ...picturesOf(question).map(({ name }) => picturePath(name))];
        return element(
          'resource',
          { identifier: question.id, type: `imsqti_item_${suffix}`, href },
          files.map((path) => element('file', { href: path })),
        );
      }),
    ]),
  ]);
  return withSchema(root, packaging, packagingSchema);
}

const withSchema = (root: Element, namespace: string, schema: string): Element => ({
  ...root,
  attributes: {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} ${schema}`,
    ...root.attributes,
  },
});
