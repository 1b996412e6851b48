import type { MatrixStep } from '../../../engine/printing/matrix-steps.ts';
import type { Printed, PrintedQuantity, Relation } from '../../../engine/printing/printed.ts';
import { brokenSum } from './break-sum.ts';
import { withoutTags } from './strip-tags.ts';

/** How many characters of plain text still make one line of a page. */
export const oneLineOfText = 64;

/** A part of a chain `symbol = rule = numbers = value`. */
type Link = readonly [relation: Relation, printed: Printed];

const relationTex = { '=': '=', '≈': '\\approx' } as const;

/** A displayed formula; `\fitted` shrinks what is wider or higher than the page. */
export const displayed = (tex: string): string => `\\[\\fitted{${tex}}\\]`;

/** On one line where it fits, else a line for each link, aligned at the signs, and more where a sum is long. */
function chain(symbol: Printed, links: readonly Link[]): string {
  const length = links.reduce((sum, [, { text }]) => sum + text.length + 3, symbol.text.length);
  const written = links.map(
    ([relation, { tex, text }]) => [relationTex[relation], { tex: withoutTags(tex), text }] as const,
  );
  const left = withoutTags(symbol.tex);
  if (length <= oneLineOfText)
    return displayed([left, ...written.map(([relation, { tex }]) => `${relation} ${tex}`)].join(' '));
  const lines = written.flatMap(([relation, printed], index) =>
    brokenSum(printed).map((part, line) =>
      line === 0 ? `${index === 0 ? left : ''} &${relation} ${part}` : ` &\\quad + ${part}`,
    ),
  );
  return displayed(`\\begin{aligned}\n${lines.join(' \\\\\n')}\n\\end{aligned}`);
}

/** A number as it is shown. */
export const number = (shown: string): Printed => ({ tex: shown, text: shown });

/** symbol = rule = expanded = numbers filled in = value; what is written twice is left out. */
export function quantityFormula(quantity: PrintedQuantity): string {
  const { symbol, rule, expanded, filled, relation, shown } = quantity;
  const links: Link[] = [];
  if (rule) links.push(['=', rule]);
  if (expanded) links.push(['=', expanded]);
  const isSaid = filled && [rule?.text, expanded?.text, shown.replace('-', '−')].includes(filled.text);
  if (filled && !isSaid) links.push(['=', filled]);
  links.push([rule ? relation : '=', number(shown)]);
  return chain(symbol, links);
}

export const matrixFormula = ({ symbol, rule, filled, relation, value }: MatrixStep): string =>
  chain(symbol, [
    ['=', rule],
    ['=', filled],
    [relation, value],
  ]);
