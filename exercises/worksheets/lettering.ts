import { markup, type Markup } from './markup.ts';

/** Letters of a drawing, in black. */
export const lettering = (x: number, y: number, content: Markup, anchor: 'start' | 'middle' = 'middle'): Markup =>
  markup`<text x="${x}" y="${y}" fill="#000" text-anchor="${anchor}">${content}</text>`;

/** What stands behind an underscore sinks below the line; a prime or a plus behind it rises again. */
export function symbolText(text: string): Markup {
  const [, before = text, below, behind = ''] = /^([^_]*)(?:_([A-Za-z0-9,]+))?(.*)$/.exec(text) ?? [];
  if (below === undefined) return markup`${before}${behind}`;
  return markup`${before}<tspan font-size="78%" dy="0.28em">${below}</tspan>${behind === '' ? null : markup`<tspan dy="-0.28em">${behind}</tspan>`}`;
}
