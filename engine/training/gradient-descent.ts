import type { Loss } from '../losses/loss.ts';
import { divisorOf } from '../losses/losses.ts';
import type { NetworkDocument } from '../network/document.ts';
import { definitions, type Definitions } from '../solution/definitions.ts';
import { euclideanNorm } from './euclidean-norm.ts';
import { fusedSteps } from './fused-steps.ts';
import { fastKernels } from './kernels.ts';
import { readParameters, writeDocument, type LayerParameters } from './layer-parameters.ts';
import type { LossKernel } from './loss-kernel.ts';
import type { Memory } from './memory.ts';
import { layoutOf, type NetworkLayout } from './network-layout.ts';
import { OutputSample } from './output-sample.ts';
import type { Backend } from './products/products.ts';
import type { WorkedLayer } from './worked-layer.ts';

/**
 * Gradient descent on flat arrays: the whole batch in every step, and nothing allocated once this is made, as long as every
 * definition has a kernel of its own. The document is taken as valid (see `parseNetwork`), and is never changed.
 */
export class GradientDescent {
  /** All numbers, where `layout` says. */
  readonly memory: Memory;
  /** Every weight and bias, as it stands now; a view of the memory, which may be written to. */
  readonly parameters: Float64Array;
  readonly layout: NetworkLayout;
  readonly #layers: readonly WorkedLayer[];
  readonly #loss: Loss;
  readonly #lossKernel: LossKernel;
  readonly #output: OutputSample;
  readonly #fusesSteps: boolean;

  constructor(
    readonly document: NetworkDocument,
    backend: Backend,
    meaning: Definitions = definitions,
    kernels = fastKernels,
  ) {
    this.layout = layoutOf(document, backend.tile);
    const { layers, output, targets, parameters } = this.layout;
    this.#fusesSteps = backend.fusesSteps;
    const workspace = backend.open(this.layout);
    this.memory = workspace.memory;
    this.parameters = this.memory.subarray(0, parameters);
    writeDocument(document, this.layout, this.memory);
    this.#layers = layers.map((layer, index) => ({
      layer,
      products: workspace.productsOf(layer),
      activation: kernels.activation(
        meaning.activations[document.layers[index]?.activation ?? 'identity'],
        layer.units,
      ),
    }));
    this.#loss = meaning.losses[document.loss];
    const divisor = divisorOf(this.#loss, document.samples.length, output.units);
    this.#output = new OutputSample(this.memory, output, targets);
    this.#lossKernel = kernels.loss(this.#loss, divisor, this.#output);
  }

  /** w^+ = w - \eta \frac{\partial E}{\partial w}, for all that is trained and all at once, so many times over. */
  step(count: number): void {
    if (this.#fusesSteps) {
      fusedSteps(this.memory, this.#layers, this.#lossKernel, this.layout.targets, count);
      return;
    }
    for (let done = 0; done < count; done += 1) {
      this.#forward();
      this.#backward('descend');
    }
  }

  /** Forward and backward with the parameters as they stand; what is asked of a network below is as of the last of these. */
  evaluate(): void {
    this.#forward();
    this.#backward('gradients');
  }

  /** The loss over all samples: each sample's mean first, as in the solution, lest the sum of all terms overflow. */
  loss(): number {
    const { samples } = this.layout.output;
    let total = 0;
    for (let sample = 0; sample < samples; sample += 1) total += this.lossOfSample(sample);
    return this.#loss.averaging === 'none' ? total : (1 / samples) * total;
  }

  /** What the outputs of one sample, from 0, come to together. */
  lossOfSample(sample: number): number {
    const { units } = this.layout.output;
    let total = 0;
    this.#output.read(sample);
    for (let unit = 0; unit < units; unit += 1) total += this.#loss.term(this.#output, unit);
    return this.#loss.averaging === 'over-outputs-and-samples' ? (1 / units) * total : total;
  }

  /** The activations of the last layer, shape [samples][units]. */
  outputs(): number[][] {
    return Array.from({ length: this.layout.output.samples }, (_, sample) => {
      this.#output.read(sample);
      return Array.from(this.#output.a);
    });
  }

  /** The gradient of every weight and bias, frozen ones too. */
  gradients(): LayerParameters[] {
    return readParameters(this.document, this.layout, this.memory, this.layout.parameters);
  }

  /** The size (L2 norm) of each layer's gradient, weights and biases together. */
  gradientSizes(): number[] {
    const { parameters, layers } = this.layout;
    return layers.map((layer, index) => {
      const next = layers[index + 1];
      return euclideanNorm(this.memory.subarray(layer.weightGradients, next ? next.weightGradients : 2 * parameters));
    });
  }

  /** Every weight and bias, as it stands now. */
  layerParameters(): LayerParameters[] {
    return readParameters(this.document, this.layout, this.memory);
  }

  #forward(): void {
    const memory = this.memory;
    for (const { layer, products, activation } of this.#layers) {
      products.forward(memory);
      activation.forward(memory, layer);
    }
  }

  #backward(end: 'gradients' | 'descend'): void {
    const memory = this.memory;
    const last = this.#layers.length - 1;
    this.#lossKernel.backward(memory, this.layout.output, this.layout.targets);
    for (let index = last; index >= 0; index -= 1) {
      const worked = this.#layers[index];
      if (!worked) return;
      const { layer, products, activation } = worked;
      if (index < last || !this.#lossKernel.givesDelta) activation.backward(memory, layer);
      if (index > 0) products.backward(memory);
      if (end === 'descend') products.descend(memory);
      else products.gradients(memory);
    }
  }
}
