import type { QuantityId } from '../../engine/expression/expression.ts';
import type { PrintedSymbol } from '../../engine/printing/printed.ts';
import type { Place } from '../diagram/place.ts';
import type { ShownQuantity } from './network-views.ts';

/**
 * A node of a computation graph where it is drawn: a circle, behind it a short line with the node's value above and its
 * gradient below. Which numbers are known is no part of the picture; they are found by the ids.
 */
export interface GraphNodeView {
  readonly name: string;
  readonly symbol: PrintedSymbol;
  /** Named by its place in the order of work alone: n1, n2 … */
  readonly isNumbered: boolean;
  /** What stands in the circle; empty for what is given, whose symbol stands there. */
  readonly operation: string;
  /** The middle of the circle, which is drawn as a slip with round ends where its text is long. */
  readonly place: Place;
  /** Half the size of it. */
  readonly half: { readonly width: number; readonly height: number };
  /** Where its line ends, on which value and gradient stand; several ways out part there. */
  readonly lineEnd: number;
  /** v.NAME */
  readonly value: QuantityId;
  /** dv.NAME */
  readonly gradient: QuantityId;
  readonly isOutput: boolean;
  /** It goes into more than one node on the way to the output: the gradients of its edges are summed. */
  readonly isShared: boolean;
  /** Whether the output depends on it. */
  readonly isOnTheWay: boolean;
}

/** A way of a value into an operation. */
export interface GraphEdgeView {
  readonly from: string;
  readonly to: string;
  /** Between two points of the same height straight, else a bow that begins and ends level. */
  readonly route: readonly Place[];
  /** ds.TO.FROM, the local slope. */
  readonly slope: QuantityId;
  /** df.TO.FROM, what comes back along it. */
  readonly gradient: QuantityId;
  /** The middle of the local slope; where the node it comes from is shared, the edge's gradient stands below. */
  readonly label: Place;
  /** Whether the edge's own gradient is written on it; else it is the gradient of the node that it comes from. */
  readonly hasGradient: boolean;
  /** What the operation does with this one where the order matters: − of what is taken off, ÷ of what is divided by. */
  readonly mark: string;
}

export interface GraphView {
  /** In the order of work. */
  readonly nodes: readonly GraphNodeView[];
  readonly edges: readonly GraphEdgeView[];
  readonly width: number;
  readonly height: number;
}

/** A network as a computation graph; its nodes bear the network's own ids wherever the network has such a quantity. */
export interface NetworkGraph {
  readonly graph: GraphView;
  /** Every number on it, by id: those of the network, and those that only the graph has, such as local slopes. */
  readonly numbers: Readonly<Record<QuantityId, ShownQuantity>>;
}
