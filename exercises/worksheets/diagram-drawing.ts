import type { QuantityId } from '../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { ShownQuantity, UnitNames } from '../contract/network-views.ts';
import { edgeNames, type EdgeNames } from '../diagram/edge-names.ts';
import {
  inputRadius,
  labelHeight,
  labelWidth,
  layOut,
  unitHalf,
  type DiagramLayout,
  type EdgePlace,
  type NodePlace,
} from '../diagram/layout.ts';
import { drawnNumber } from '../diagram/shown-number.ts';
import { lettering, symbolText } from './lettering.ts';
import { markup, type Markup } from './markup.ts';

/** What a diagram on paper shows; as the diagram of the page takes it. */
export interface DrawnNetwork {
  readonly network: NetworkDocument;
  /** Symbols and values by id; what is missing is drawn without a number. */
  readonly quantities: Readonly<Record<string, ShownQuantity>>;
  readonly names: UnitNames;
  /** The sample whose values are shown, from 1. */
  readonly sample: number;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** Word in front of a target's value. */
  readonly targetWord: string;
}

export interface Drawing {
  /** A picture in black on white that stands for itself. */
  readonly svg: Markup;
  /** The quantities whose symbol and number, with all its digits, can be read from it. */
  readonly read: ReadonlySet<QuantityId>;
  /** In the units of its view box, of which the page's pixels are as many. */
  readonly width: number;
}

const letters = 16.5;
/** On paper, a grey that a black-and-white printer still draws as a line. */
const thin = '#555';

/** The diagram of a network without a page to draw it on, laid out as on the page. */
export function drawDiagram(drawn: DrawnNetwork): Drawing {
  const { network, quantities } = drawn;
  const gaps = network.layers.map((_, index) =>
    Object.values(quantities).filter(({ id }) => id.startsWith(`w.${index + 1}.`)),
  );
  const names = gaps.map(edgeNames);
  const layout = layOut(
    [network.inputs, ...network.layers.map(({ units }) => units)],
    gaps.map((weights, index) => ({
      symbol: longest([...(names[index]?.names.values() ?? [])]),
      value: longest(weights.map(drawnNumber)),
    })),
    network.layers.some(({ bias }) => bias.kind !== 'none'),
  );
  const { width, height, labels } = layout;
  const svg = markup`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="${drawn.label}"
    fill="none"
    stroke="none"
    font-size="${letters}"
  >${layout.edges.map(edgeLine)}${labels === 'none' ? null : layout.edges.map((edge) => edgeLabel(edge, drawn, labels, names))}${labels === 'symbols' ? matrixNames(layout, names) : null}${layout.nodes.map((node) => nodeDrawing(node, drawn))}</svg>`;
  return { svg, read: readFrom(drawn, labels), width };
}

/** A weight's name stands on its edge or nowhere; a number that had to be shortened is not read in full. */
function readFrom(drawn: DrawnNetwork, labels: DiagramLayout['labels']): ReadonlySet<QuantityId> {
  const at = atSample(drawn);
  const places = new RegExp(`^(?:b\\.\\d+(?:\\.\\d+)?|(?:[xt]\\.\\d+|[za]\\.\\d+\\.\\d+)${at})$`);
  const isRead = ({ id, shown, value, given }: ShownQuantity): boolean =>
    (id.startsWith('w.') ? labels === 'symbols' : places.test(id)) && (!given || Number(shown) === value);
  return new Set(Object.values(drawn.quantities).flatMap((quantity) => (isRead(quantity) ? [quantity.id] : [])));
}

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

const edgeLine = ({ start, end }: EdgePlace): Markup =>
  markup`<line x1="${start.x}" y1="${start.y}" x2="${end.x}" y2="${end.y}" stroke="${thin}" stroke-width="1.2" />`;

function edgeLabel(
  { layer, unit, from, label }: EdgePlace,
  { quantities }: DrawnNetwork,
  labels: DiagramLayout['labels'],
  names: readonly EdgeNames[],
): Markup | null {
  const quantity = quantities[`w.${layer}.${unit}.${from}`];
  if (!quantity) return null;
  const symbol = labels === 'symbols' ? (names[layer - 1]?.names.get(quantity.id) ?? '') : '';
  const value = drawnNumber(quantity);
  const width = labelWidth({ symbol: symbol.length, value: value.length });
  return markup`<rect x="${label.x - width / 2}" y="${label.y - labelHeight / 2}" width="${width}" height="${labelHeight}" fill="#fff" />${lettering(label.x, label.y + 5.2, markup`${symbol === '' ? null : [symbolText(symbol), ' ']}<tspan font-weight="600">${value}</tspan>`)}`;
}

const matrixNames = (layout: DiagramLayout, names: readonly EdgeNames[]): (Markup | null)[] =>
  names.map(({ matrix }, index) => {
    const edge = layout.edges.find(({ layer }) => layer === index + 1);
    return matrix === undefined || !edge ? null : lettering((edge.start.x + edge.end.x) / 2, 22, symbolText(matrix));
  });

const nodeDrawing = (node: NodePlace, drawn: DrawnNetwork): Markup =>
  node.layer === 0 ? inputDrawing(node, drawn) : unitDrawing(node, drawn);

/** Ids leave the sample out where there is one. */
const atSample = ({ network, sample }: DrawnNetwork): string => (network.samples.length > 1 ? `@${sample}` : '');

function inputDrawing({ x, y, unit }: NodePlace, drawn: DrawnNetwork): Markup {
  const input = drawn.quantities[`x.${unit}${atSample(drawn)}`];
  const value = input ? drawnNumber(input) : '';
  return markup`<circle cx="${x}" cy="${y}" r="${inputRadius}" fill="#fff" stroke="#000" stroke-width="1.2" />${number(x, y + 5.4, value, Math.min(letters, 84 / Math.max(value.length, 1)))}${lettering(x, y - inputRadius - 9, symbolText(input?.symbol.text ?? ''))}`;
}

/** The weighted sum above, the activation below; each has its name, whether its value is known or not. */
function unitDrawing({ x, y, layer, unit }: NodePlace, drawn: DrawnNetwork): Markup {
  const { width, height } = unitHalf;
  const at = atSample(drawn);
  const { quantities, names } = drawn;
  const lines = [
    { id: `z.${layer}.${unit}${at}`, valueY: y - 9.9, nameY: y - height - 9 },
    { id: `a.${layer}.${unit}${at}`, valueY: y + 21.1, nameY: y + height + 19 },
  ].map(({ id, valueY, nameY }) => {
    const shown = quantities[id];
    const value = shown ? drawnNumber(shown) : '';
    return markup`${number(x, valueY, value, Math.min(letters, 128 / Math.max(value.length, 1)))}${lettering(x, nameY, symbolText(names[id] ?? ''))}`;
  });
  const bias = quantities[`b.${layer}.${unit}`] ?? quantities[`b.${layer}`];
  const target = layer === drawn.network.layers.length ? quantities[`t.${unit}${at}`] : undefined;
  return markup`<rect x="${x - width}" y="${y - height}" width="${2 * width}" height="${2 * height}" rx="14" fill="#fff" stroke="#000" stroke-width="1.2" /><line x1="${x - width}" y1="${y}" x2="${x + width}" y2="${y}" stroke="${thin}" stroke-width="0.8" />${lines}${bias && lettering(x, y + height + 39, markup`${symbolText(bias.symbol.text)} <tspan font-weight="600">${drawnNumber(bias)}</tspan>`)}${target && targetDrawing(x + width, y, drawn.targetWord, drawnNumber(target))}`;
}

const targetDrawing = (x: number, y: number, word: string, value: string): Markup =>
  markup`<line x1="${x + 6}" y1="${y}" x2="${x + 24}" y2="${y}" stroke="${thin}" stroke-width="1.2" stroke-dasharray="3 4" />${lettering(x + 30, y - 5, markup`${word}`, 'start')}<text x="${x + 30}" y="${y + 15}" fill="#000" font-weight="600">${value}</text>`;

const number = (x: number, y: number, value: string, size: number): Markup | null =>
  value === ''
    ? null
    : markup`<text x="${x}" y="${y}" fill="#000" font-size="${size}" font-weight="600" text-anchor="middle">${value}</text>`;
