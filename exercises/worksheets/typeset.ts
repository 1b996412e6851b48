import katex from 'katex';
import type { Printed } from '../../engine/printing/printed.ts';
import { withoutTags } from '../export/latex/strip-tags.ts';
import { markup, Markup } from './markup.ts';

const known = new Map<string, Markup>();
/** A class has the same few formulas over and over; beyond that nothing is kept. */
const mostKnown = 2000;

/** What grows between brackets stays in one line; longer ones than this, in characters, have plain ones, to go on in the next. */
const longest = 90;

/** A formula in black ink; whoever does not see it is told its text. Full-size fractions, as in a line of its own. */
export function typeset(printed: Printed): Markup {
  const key = `${printed.tex}\n${printed.text}`;
  const found = known.get(key) ?? set(printed);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

function set({ tex, text }: Printed): Markup {
  const plain = text.length > longest ? withoutTags(tex).replace(/\\(?:left|right)([()])/g, '$1') : withoutTags(tex);
  // A long product goes on in the next line, as sums do.
  const broken = plain.replaceAll(' \\, ', ' \\,\\allowbreak ');
  const drawn = katex.renderToString(`\\displaystyle ${broken}`, {
    output: 'html',
    throwOnError: false,
    strict: 'ignore',
  });
  return markup`<span class="formula" role="math" aria-label="${text}">${new Markup(drawn)}</span>`;
}
