import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlElement, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** An element as another parser than ours read it, without prefixes and namespaces. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  /** All the text in it. */
  readonly text: string;
}

/** What libxml2 makes of a document; throws for what is no XML. */
export function readXml(xml: string): ReadElement {
  const document = XmlDocument.fromString(xml);
  try {
    return readElement(document.root);
  } finally {
    document.dispose();
  }
}

function readElement(element: XmlElement): ReadElement {
  const children: ReadElement[] = [];
  for (let child = element.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) children.push(readElement(child));
  }
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return { name: element.name, attributes, children, text: element.content };
}

/** Every element of a name, at any depth. */
export const all = (element: ReadElement, name: string): readonly ReadElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];

/** The one element of a name. */
export function one(element: ReadElement, name: string): ReadElement {
  const [found, ...others] = all(element, name);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} elements ${name}`);
  return found;
}

/** The schemas that lie beside this. */
export type SchemaName =
  'qti-2.1' | 'qti-3.0' | 'manifest-2.1' | 'manifest-3.0' | 'manifest-canvas' | 'canvas-qti' | 'canvas-quiz' | 'moodle';

const validators = new Map<SchemaName, XsdValidator>();

function validatorOf(name: SchemaName): XsdValidator {
  const made = validators.get(name);
  if (made) return made;
  xmlRegisterFsInputProviders();
  const path = fileURLToPath(new URL(`schemas/${name}.xsd`, import.meta.url));
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));
  validators.set(name, validator);
  return validator;
}

/** What of a document is not as a schema says; empty where it is valid. */
export function faultsOf(xml: string, schema: SchemaName): readonly string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validatorOf(schema).validate(document);
    return [];
  } catch (error) {
    return error instanceof XmlLibError ? [error.message] : [String(error)];
  } finally {
    document.dispose();
  }
}
