import type { Element, ElementContent } from 'xast';
import { element } from '../markup.ts';

/** What bodies are made of: HTML is called the same in both versions. */
const htmlNames = new Set(['p', 'img', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td']);

/** What a person reads in these stands in a body of its own. */
const withContentBody = new Set(['modalFeedback', 'rubricBlock']);

/**
 * An element of QTI 2.1 as one of QTI 3.0 (1EdTech QTI 3.0 Best Practices and Implementation Guide, "Migrating from QTI 2.x"):
 * every name of QTI begins with `qti-` and is written with hyphens, as are the names of attributes; the expressions stay.
 */
export function inQti3({ name, attributes, children }: Element): Element {
  const renamed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [hyphenated(key), value]));
  const content = children.map((child): ElementContent => (child.type === 'element' ? inQti3(child) : child));
  if (htmlNames.has(name)) return { type: 'element', name, attributes: renamed, children: content };
  const body = withContentBody.has(name) ? [{ ...element('qti-content-body'), children: content }] : content;
  return { type: 'element', name: `qti-${hyphenated(name)}`, attributes: renamed, children: body };
}

const hyphenated = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
