/**
 * One layer as offsets into the network's memory.
 *
 * Values per unit and sample lie in blocks of shape [units][samples], row by row, `sampleStride` numbers apart. Weights
 * have the document's shape [units][units before], `weightStride` numbers apart. Rows and columns are filled up with
 * zeros to whole tiles; weights, deltas and targets that stand there stay zero, so that nothing comes of them.
 */
export interface FlatLayer {
  readonly units: number;
  /** How many units feed this layer: those of the layer before, or the inputs. */
  readonly before: number;
  readonly samples: number;

  /** `units` and `before` filled up to whole tiles; and `samples`. */
  readonly unitRows: number;
  readonly weightStride: number;
  readonly sampleStride: number;

  readonly weights: number;
  readonly weightGradients: number;

  readonly hasBias: boolean;
  readonly trainsBias: boolean;
  /** The biases and their gradients: one a unit (stride 1), or one for all units (stride 0). */
  readonly bias: number;
  readonly biasGradients: number;
  readonly biasStride: 0 | 1;

  /** Whether the samples feed this layer, so that its inputs never change. */
  readonly isFirst: boolean;
  /** What feeds this layer, [units before][samples]; and the same turned round, [samples][units before]. */
  readonly inputs: number;
  readonly inputsBySample: number;
  /** Slopes and deltas of the layer before; in front of the first layer blocks that nobody reads. */
  readonly inputSlopes: number;
  readonly inputDeltas: number;
  readonly preActivations: number;
  readonly activations: number;
  /** \partial a / \partial z */
  readonly slopes: number;
  /** \partial E / \partial z */
  readonly deltas: number;

  /** A run of zeros, as long as any row. */
  readonly zeros: number;

  /** \eta, the same for every layer. */
  readonly learningRate: number;
}
