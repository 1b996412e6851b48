/** A piece of HTML or SVG that was put together here; whatever else stands in it was escaped on its way in. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a piece; nothing stands for what is left out. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands between tags or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

function written(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (content === null || content === undefined || content === false) return '';
  return typeof content === 'object' ? content.map(written).join('') : escaped(String(content));
}

/** A piece of markup as it is spelled here; texts that are filled in can never become tags. */
export const markup = (spelled: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(spelled.map((piece, index) => piece + written(contents[index])).join(''));

/** Pieces one behind the other. */
export const together = (pieces: readonly Content[]): Markup => markup`${pieces}`;
