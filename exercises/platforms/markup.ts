import { toXml } from 'xast-util-to-xml';
import type { Element, ElementContent } from 'xast';

/** Attributes by name; undefined ones are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;
export type Markup = Element | string;

/** An element with what is in it; a string is text, whatever stands in it. */
export const element = (name: string, attributes: Attributes = {}, children: readonly Markup[] = []): Element => ({
  type: 'element',
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, clean(value)])),
  children: children.map(contentOf),
});

const contentOf = (child: Markup): ElementContent =>
  typeof child === 'string' ? { type: 'text', value: clean(child) } : child;

/** An element with text in it and nothing else. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): Element =>
  element(name, attributes, text === '' ? [] : [text]);

/** A text of several lines, a paragraph for each that is not blank. */
export const paragraphs = (text: string): readonly Element[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => textElement('p', line));

/** Nothing else is a character of XML 1.0 (W3C Recommendation, fifth edition, production 2), not even written as a reference. */
const noCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text without what cannot stand in XML. */
const clean = <Text extends string | undefined>(text: Text): Text =>
  (text === undefined ? undefined : text.replace(noCharacter, '')) as Text;

/** An element as a file of XML. */
export const document = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true, tightClose: true })}\n`;

/** Elements one after the other, as a piece of HTML. None of them is empty but those that HTML has so, such as `img`. */
export const html = (content: readonly ElementContent[]): string =>
  content.map((child) => toXml(child, { closeEmptyElements: true })).join('');
