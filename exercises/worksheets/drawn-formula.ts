import type { FormulaDocument } from '../../engine/formula/document.ts';
import type { GraphView } from '../contract/graph-views.ts';
import type { ShownQuantity } from '../contract/network-views.ts';
import { shownNumber } from '../diagram/shown-number.ts';
import { drawGraphInBands } from './graph-drawing.ts';
import { markup, type Markup } from './markup.ts';
import { typeset } from './typeset.ts';
import type { Voice } from './voice.ts';

/** What every sheet says of its formula, whatever it asks. */
export interface SheetFormula {
  readonly formula: FormulaDocument;
  readonly graph: GraphView;
  /** The letter of the learning rate. */
  readonly rateSymbol: string;
  readonly given: Readonly<Record<string, ShownQuantity>>;
}

/** So much of a millimetre is a unit of the graph: letters of 9.5 points. */
const unitMillimetres = 0.2;
/** So many of them stand side by side on either paper. */
const widest = 850;

/** The graph with its lines as they are typed, the rate, and every given number that cannot be read from it. */
export function drawnFormula({ formula, graph, rateSymbol, given }: SheetFormula, voice: Voice): Markup {
  const { lines, learningRate, parameters = [] } = formula;
  const label = voice.plain('sheet.graph', { count: graph.nodes.length, output: formula.output });
  const drawing = drawGraphInBands({ graph, quantities: given, label }, widest);
  const left = Object.values(given).filter(({ id }) => !drawing.read.has(id));
  const rate = learningRate === undefined || parameters.length === 0 ? undefined : shownNumber(String(learningRate));
  return markup`<figure>
    ${drawing.bands.map(({ svg, width }) => markup`<div class="diagram" style="width: ${Math.round(width * unitMillimetres)}mm">${svg}</div>`)}
    <figcaption>${rate !== undefined && markup`<p class="facts"><span class="fact">${voice.say('drill.rate', { symbol: rateSymbol, rate })}</span></p>`}<p class="facts">${lines.map((line) => markup`<span class="fact">${line}</span> `)}</p></figcaption>
  </figure>${left.length > 0 && markup`<div class="given"><p><strong>${voice.say('sheet.given')}:</strong> ${left.map(valueOf)}</p></div>`}`;
}

function valueOf({ symbol, shown, value, given }: ShownQuantity): Markup {
  const written = shownNumber(given ? String(value) : shown);
  return markup`<span class="value">${typeset(symbol)} = ${written}</span> `;
}
