import type { GraphView } from '../contract/graph-views.ts';
import { labelHeight, lineRoom, nameRoom, numberWidth, passingRoom, secondLine } from '../diagram/graph/sizes.ts';

/** A stretch of a graph's picture, from left to right, as high as what is drawn in it. */
export interface GraphBand {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a number on an edge may take at most, as wide as the widest that is drawn there. */
const labelRoom = numberWidth(8) / 2;
/** In units of the picture. */
const grain = 2;

/**
 * A graph that is wider than a page is cut into bands, one below the other, which are read as lines are: each goes on where
 * the one above ends. It is cut between columns, where nothing but lines is drawn.
 * @param widest in units of the picture
 */
export function bandsOf(graph: GraphView, widest: number): readonly GraphBand[] {
  const bands: GraphBand[] = [];
  for (let from = 0; from < graph.width;) {
    const to = graph.width - from <= widest ? graph.width : cutBefore(graph, from, from + widest);
    bands.push({ from, to, ...heightOf(graph, from, to) });
    from = to;
  }
  return bands;
}

/** The last place before an end at which no circle and no number is cut through; that end, where there is none. */
function cutBefore(graph: GraphView, from: number, end: number): number {
  for (let place = end; place > from + (end - from) / 3; place -= grain) if (isFree(graph, place)) return place;
  return end;
}

function isFree({ nodes, edges }: GraphView, place: number): boolean {
  return (
    nodes.every((node) => place < node.place.x - node.half.width - grain || place > node.lineEnd + grain) &&
    edges.every(({ label }) => Math.abs(place - label.x) > labelRoom)
  );
}

/** From the highest to the lowest of the nodes in a band, and of the lines that pass through it. */
function heightOf({ nodes, edges }: GraphView, from: number, to: number): Pick<GraphBand, 'top' | 'bottom'> {
  const ofNodes = nodes
    .filter(({ place, lineEnd }) => place.x < to && lineEnd > from)
    .map(({ place: { y } }) => ({ top: y - nameRoom, bottom: y + lineRoom }));
  const ofLabels = edges
    .filter(({ label }) => label.x > from && label.x < to)
    .map(({ label: { y } }) => ({ top: y - labelHeight, bottom: y + labelHeight + secondLine }));
  const ofLines = edges.flatMap(({ route }) =>
    route.slice(1).flatMap((end, index) => {
      const start = route[index] ?? end;
      if (start.x >= to || end.x <= from) return [];
      return [start, end].map(({ y }) => ({ top: y - passingRoom, bottom: y + passingRoom }));
    }),
  );
  const all = [...ofNodes, ...ofLabels, ...ofLines];
  return { top: Math.min(...all.map(({ top }) => top)), bottom: Math.max(...all.map(({ bottom }) => bottom)) };
}
