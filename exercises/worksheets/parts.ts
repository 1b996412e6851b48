import type {
  ChoicePart,
  DerivationPart,
  DrillPart,
  LinePart,
  MatrixPart,
  NumberField,
  OrderPart,
  TablePart,
} from '../contract/drill-views.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { shownNumber } from '../diagram/shown-number.ts';
import { markup, type Markup } from './markup.ts';
import { typeset } from './typeset.ts';
import { precisionText, type Voice } from './voice.ts';

/** Everything that a drill asks, with room for what is written by hand. */
export const partsOf = (parts: readonly DrillPart[], voice: Voice): Markup =>
  markup`${parts.map((part) => markup`<section class="part">${partOf(part, voice)}</section>`)}`;

function partOf(part: DrillPart, voice: Voice): Markup {
  switch (part.kind) {
    case 'lines':
      return linesOf(part, voice);
    case 'table':
      return tableOf(part, voice);
    case 'matrix':
      return matrixOf(part, voice);
    case 'order':
      return orderOf(part, voice);
    case 'choice':
      return choiceOf(part, voice);
    case 'derivation':
      return derivationOf(part, voice);
  }
}

/** As on the page: the field stands behind its equation, and never on a page without it. */
const linesOf = ({ title, lines }: LinePart, voice: Voice): Markup =>
  markup`${title !== null && markup`<h3>${voice.pick(title)}</h3>`}${lines.map(
    ({ field, rule }) =>
      markup`<p class="line"><span class="kept">${typeset(field.symbol)} =</span> ${rule && markup`<span class="${longRule(rule.text)}">${typeset(rule)}</span> `}<span class="kept">${rule && '= '}${fieldOf(field, voice)}</span></p>`,
  )}`;

/** What would not fit into a line of the paper is set smaller. */
const longRule = (text: string): string =>
  text.length > 160 ? 'rule longest' : text.length > 90 ? 'rule long' : 'rule';

const tableOf = ({ title, columns, rows }: TablePart, voice: Voice): Markup =>
  markup`<h3>${voice.pick(title)}</h3>
    <table class="asked">
      <thead><tr><td></td>${columns.map((column) => markup`<th scope="col">${typeset(column)}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({ heading, cells }) =>
          markup`<tr><th scope="row">${typeset(heading)}</th>${cells.map(
            (cell) =>
              markup`<td>${cell && ('quantity' in cell ? fieldOf(cell, voice) : markup`<span class="number">${shownNumber(cell.shown)}</span>`)}</td>`,
          )}</tr>`,
      )}</tbody>
    </table>`;

const matrixOf = ({ title, symbol, equation, terms, rows }: MatrixPart, voice: Voice): Markup =>
  markup`<h3>${voice.pick(title)}</h3>
    <div class="line matrix"><span class="${longRule(equation.text)}">${typeset(symbol)} = ${typeset(equation)}</span> <span class="kept">= <span class="bracketed">${rows.map((row) => markup`<span class="row">${row.map((field) => fieldOf(field, voice))}</span>`)}</span></span></div>
    ${terms.length > 0 && markup`<dl class="terms">${terms.map(({ symbol: sign, meaning }) => markup`<dt>${typeset(sign)}</dt><dd>${voice.pick(meaning)}</dd>`)}</dl>`}`;

const orderOf = ({ prompt, left, tiles }: OrderPart, voice: Voice): Markup =>
  markup`<p class="prompt">${voice.pick(prompt)}</p>
    <p class="line"><span class="kept">${typeset(left)} = <span class="blank wide"></span></span></p>
    <p class="small">${voice.say('sheet.factors')}</p>
    <p class="tiles">${tiles.map(({ printed }) => markup`<span class="tile">${typeset(printed)}</span> `)}</p>`;

const choiceOf = ({ prompt, options }: ChoicePart, voice: Voice): Markup =>
  markup`<p class="prompt">${voice.pick(prompt)}</p>
    <p class="tiles">${options.map(({ printed }) => markup`<span class="option"><span class="box"></span>${typeset(printed)}</span> `)}</p>`;

/** The matrices of a layer have names of their own; those of single numbers, of which there are many, stand in the diagram. */
const mostNames = 16;

const derivationOf = ({ prompt, left, names }: DerivationPart, voice: Voice): Markup =>
  markup`${prompt !== null && markup`<p class="prompt">${voice.pick(prompt)}</p>`}
    <div class="line derivation"><span class="kept">${typeset(left)} =</span><span class="blank whole"></span></div>
    ${names.length <= mostNames && markup`<p class="small names">${voice.say('sheet.letters')}: ${names.map((name) => markup`<span class="value">${typeset(name)}</span> `)}</p>`}`;

/** Room for a number, and to how many digits where it is more than the sheet says. */
const fieldOf = ({ precision, needsMore }: NumberField, voice: Voice): Markup =>
  markup`<span class="field"><span class="blank" style="width: ${widthOf(precision)}mm"></span>${needsMore && markup`<span class="digits">${voice.say('sheet.field.digits', (language) => ({ digits: precisionText(language, precision) }))}</span>`}</span>`;

/** About so many millimetres does somebody need to write a number by hand. */
const widthOf = (precision: Precision): number =>
  Math.max(22, 4 * ('decimals' in precision ? precision.decimals : precision.significant + 2) + 8);
