import type { QuantityId } from '../../engine/expression/expression.ts';
import type { GraphEdgeView, GraphNodeView, GraphView } from '../contract/graph-views.ts';
import type { ShownQuantity } from '../contract/network-views.ts';
import { pathOf } from '../diagram/graph/bows.ts';
import { labelHeight, letters, numberWidth, secondLine } from '../diagram/graph/sizes.ts';
import { drawnNumber } from '../diagram/shown-number.ts';
import type { Drawing } from './diagram-drawing.ts';
import { bandsOf, type GraphBand } from './graph-bands.ts';
import { lettering, symbolText } from './lettering.ts';
import { markup, type Markup } from './markup.ts';

/** What a graph on paper shows; as the graph of the page takes it. */
export interface DrawnGraph {
  readonly graph: GraphView;
  /** Values by id; what is missing is drawn without a number, to be written by hand. */
  readonly quantities: Readonly<Record<string, ShownQuantity>>;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** On paper, a grey that a black-and-white printer still draws as a line. */
const thin = '#555';

/** A computation graph without a page to draw it on, laid out as on the page: values above the lines, gradients below. */
export function drawGraph(drawn: DrawnGraph): Drawing {
  const { width, height } = drawn.graph;
  return { svg: bandDrawing(drawn, { from: 0, to: width, top: 0, bottom: height }), read: readFrom(drawn), width };
}

/** A graph in bands of so many units at most, one below the other. */
export interface DrawnBands {
  readonly bands: readonly { readonly svg: Markup; readonly width: number }[];
  readonly read: ReadonlySet<QuantityId>;
}

/** The same on paper, where it may be wider than the page. */
export function drawGraphInBands(drawn: DrawnGraph, widest: number): DrawnBands {
  const bands = bandsOf(drawn.graph, widest);
  return {
    bands: bands.map((band, index) => ({
      svg: bandDrawing(index === 0 ? drawn : { ...drawn, label: '' }, band),
      width: band.to - band.from,
    })),
    read: readFrom(drawn),
  };
}

/** What is not in the band lies outside of its view box; only the first says what the picture is. */
function bandDrawing(drawn: DrawnGraph, { from, to, top, bottom }: GraphBand): Markup {
  const { nodes, edges } = drawn.graph;
  const [width, height] = [to - from, bottom - top];
  const said = drawn.label === '' ? markup`aria-hidden="true"` : markup`role="img" aria-label="${drawn.label}"`;
  return markup`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="${from} ${top} ${width} ${height}"
    width="${width}"
    height="${height}"
    ${said}
    fill="none"
    stroke="none"
    font-size="${letters.number}"
  >${edges.map(edgeLine)}${nodes.map((node) => nodeDrawing(node, drawn))}${edges.map((edge) => edgeLabel(edge, drawn))}</svg>`;
}

/** Whatever is drawn in full; what is given may have more digits than fit. */
function readFrom({ graph, quantities }: DrawnGraph): ReadonlySet<QuantityId> {
  const places = [
    ...graph.nodes.flatMap(({ value, gradient }) => [value, gradient]),
    ...graph.edges.flatMap(({ slope, gradient, hasGradient }) => (hasGradient ? [slope, gradient] : [slope])),
  ];
  const isRead = (id: QuantityId): boolean => {
    const quantity = quantities[id];
    return quantity !== undefined && (!quantity.given || Number(quantity.shown) === quantity.value);
  };
  return new Set(places.filter(isRead));
}

const edgeLine = ({ route }: GraphEdgeView): Markup =>
  markup`<path d="${pathOf(route)}" stroke="${thin}" stroke-width="1.2" />`;

function nodeDrawing(node: GraphNodeView, { quantities }: DrawnGraph): Markup {
  const { place, half, lineEnd, operation, symbol, isNumbered, value, gradient } = node;
  const { x, y } = place;
  const begins = x + half.width;
  const middle = (begins + lineEnd) / 2;
  const inside = operation === '' ? symbolText(symbol.text) : markup`${operation}`;
  const name = operation === '' ? null : symbolText(symbol.text);
  return markup`<line x1="${begins}" y1="${y}" x2="${lineEnd}" y2="${y}" stroke="${thin}" stroke-width="1.2" /><rect x="${x - half.width}" y="${y - half.height}" width="${2 * half.width}" height="${2 * half.height}" rx="${half.height}" fill="#fff" stroke="#000" stroke-width="1.2" />${lettering(x, y + 5.4, inside)}${name && lettering(x, y - half.height - 7, isNumbered ? markup`<tspan font-size="85%">${name}</tspan>` : name)}${numberAt(middle, y - 6, quantities[value])}${numberAt(middle, y + 18, quantities[gradient])}`;
}

/** The local slope on its line, and below it what comes back along it, where that is written there. */
function edgeLabel(
  { label, slope, gradient, hasGradient, mark }: GraphEdgeView,
  { quantities }: DrawnGraph,
): Markup | null {
  const values = [quantities[slope], ...(hasGradient ? [quantities[gradient]] : [])];
  const shown = values.map((quantity) => (quantity ? drawnNumber(quantity) : ''));
  const lines = [mark === '' ? (shown[0] ?? '') : [mark, shown[0]].join(' ').trim(), ...shown.slice(1)];
  return markup`${lines.map((text, index) => {
    if (text === '') return null;
    const width = numberWidth(text.length);
    const y = label.y + index * secondLine;
    return markup`<rect x="${label.x - width / 2}" y="${y - labelHeight / 2}" width="${width}" height="${labelHeight}" fill="#fff" />${lettering(label.x, y + 5.2, markup`${text}`)}`;
  })}`;
}

const numberAt = (x: number, y: number, quantity: ShownQuantity | undefined): Markup | null =>
  quantity ? lettering(x, y, markup`<tspan font-weight="600">${drawnNumber(quantity)}</tspan>`) : null;
