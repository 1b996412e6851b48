import type { Element, ElementContent } from 'xast';
import { fieldElement, type Question } from './question.ts';

export interface Filling {
  /** What stands in the place of a field. */
  readonly field: (name: string) => ElementContent;
  /** Where a platform looks for a picture. */
  readonly address: (picture: string) => string;
}

/** The body of a question as a platform takes it. */
export const filledBody = ({ body }: Question, filling: Filling): readonly Element[] =>
  body.map((element) => filled(element, filling));

function filled(element: Element, filling: Filling): Element {
  const { src } = element.attributes;
  return {
    ...element,
    ...(typeof src === 'string' ? { attributes: { ...element.attributes, src: filling.address(src) } } : {}),
    children: element.children.map((child) => {
      if (child.type !== 'element') return child;
      return child.name === fieldElement ? filling.field(child.attributes.name ?? '') : filled(child, filling);
    }),
  };
}
