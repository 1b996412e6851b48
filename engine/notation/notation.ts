import type { Nudge, QuantityName } from '../quantities/quantity-name.ts';
import type { Glyph } from './glyph.ts';
import type { NetworkShape } from './network-shape.ts';

/** The few symbols in which notations differ; every derivative is built from them in one place. */
export interface Notation {
  /** The letter of the learning rate. */
  readonly rate: Glyph;
  /** Whether ∂E/∂z is written δ, and rules go through it; otherwise rules are chains of derivatives. */
  readonly writesDelta: boolean;
  readonly input: (unit: number, shape: NetworkShape) => Glyph;
  readonly target: (unit: number, shape: NetworkShape) => Glyph;
  readonly weight: (layer: number, unit: number, from: number, shape: NetworkShape) => Glyph;
  /** `unit` is undefined for a bias shared by the layer. */
  readonly bias: (layer: number, unit: number | undefined, shape: NetworkShape) => Glyph;
  readonly preActivation: (layer: number, unit: number, shape: NetworkShape) => Glyph;
  readonly activation: (layer: number, unit: number, shape: NetworkShape) => Glyph;
  readonly delta: (layer: number, unit: number, shape: NetworkShape) => Glyph;
  readonly loss: Glyph;
  readonly outputLoss: (unit: number, shape: NetworkShape) => Glyph;
  /** A derivative by a single entry; matrix notation writes it as an entry of a matrix of derivatives. */
  readonly derivative: (of: Glyph, by: Glyph) => Glyph;
}

/** The mark of the sample a symbol belongs to; none where there is one sample. */
function ofSample(glyph: Glyph, sample: number, shape: NetworkShape): Glyph {
  if (shape.samples === 1) return glyph;
  if (glyph.kind === 'name') return { ...glyph, superscript: `${glyph.superscript ?? ''}(${sample})` };
  if (glyph.kind === 'entry') return { ...glyph, of: ofSample(glyph.of, sample, shape) };
  return glyph;
}

export function marked(glyph: Glyph, mark: '+' | '′'): Glyph {
  if (glyph.kind === 'name') return { ...glyph, mark };
  if (glyph.kind === 'entry') return { ...glyph, of: marked(glyph.of, mark) };
  return glyph;
}

function changed(glyph: Glyph): Glyph {
  if (glyph.kind === 'name') return { ...glyph, isChange: true };
  if (glyph.kind === 'entry') return { ...glyph, of: changed(glyph.of) };
  return glyph;
}

/** What is −∂E/∂z is always called δ: nobody writes a chain of derivatives with the sign turned. */
export const writesDelta = (notation: Notation, shape: NetworkShape): boolean => notation.writesDelta || shape.turned;

/** The symbol of a network's quantity in a notation. */
export function glyphOf(notation: Notation, shape: NetworkShape, name: QuantityName): Glyph {
  const derivative = (by: Glyph): Glyph => notation.derivative(notation.loss, by);
  const turned = (glyph: Glyph): Glyph => (shape.turned ? { kind: 'negative', of: glyph } : glyph);
  const activation = (layer: number, unit: number, sample: number): Glyph =>
    ofSample(notation.activation(layer, unit, shape), sample, shape);
  const preActivation = (layer: number, unit: number, sample: number): Glyph =>
    ofSample(notation.preActivation(layer, unit, shape), sample, shape);
  const weightOf = ({ layer, unit, from }: Nudge['weight']): Glyph => notation.weight(layer, unit, from, shape);
  const at = (of: Glyph, nudge: Nudge | undefined): Glyph =>
    nudge ? { kind: 'at', of, weight: weightOf(nudge.weight), side: nudge.side } : of;
  switch (name.kind) {
    case 'input':
      return ofSample(notation.input(name.unit, shape), name.sample, shape);
    case 'target':
      return ofSample(notation.target(name.unit, shape), name.sample, shape);
    case 'weight':
      return name.nudge ? { kind: 'nudged', of: weightOf(name), side: name.nudge.side } : weightOf(name);
    case 'updated-weight':
      return marked(notation.weight(name.layer, name.unit, name.from, shape), '+');
    case 'weight-change':
      return changed(notation.weight(name.layer, name.unit, name.from, shape));
    case 'weight-gradient':
      return turned(derivative(notation.weight(name.layer, name.unit, name.from, shape)));
    case 'weight-gradient-of-sample': {
      const whole = derivative(notation.weight(name.layer, name.unit, name.from, shape));
      return turned(shape.samples === 1 ? whole : through(whole, `(${name.sample})`));
    }
    case 'bias':
      return notation.bias(name.layer, name.unit, shape);
    case 'shared-bias':
      return notation.bias(name.layer, undefined, shape);
    case 'updated-bias':
      return marked(notation.bias(name.layer, name.unit, shape), '+');
    case 'updated-shared-bias':
      return marked(notation.bias(name.layer, undefined, shape), '+');
    case 'bias-change':
      return changed(notation.bias(name.layer, name.unit, shape));
    case 'shared-bias-change':
      return changed(notation.bias(name.layer, undefined, shape));
    case 'bias-gradient':
      return turned(derivative(notation.bias(name.layer, name.unit, shape)));
    case 'shared-bias-gradient':
      return turned(derivative(notation.bias(name.layer, undefined, shape)));
    case 'pre-activation':
      return at(preActivation(name.layer, name.unit, name.sample), name.nudge);
    case 'activation':
      return at(activation(name.layer, name.unit, name.sample), name.nudge);
    case 'pre-activation-after':
      return marked(preActivation(name.layer, name.unit, name.sample), '′');
    case 'activation-after':
      return marked(activation(name.layer, name.unit, name.sample), '′');
    case 'activation-gradient':
      return turned(derivative(activation(name.layer, name.unit, name.sample)));
    case 'input-gradient':
      return turned(derivative(ofSample(notation.input(name.unit, shape), name.sample, shape)));
    case 'path-gradient':
      return turned(pathGlyph(notation, shape, name, activation(name.layer, name.unit, name.sample)));
    case 'slope':
      return {
        kind: 'derivative',
        of: activation(name.layer, name.unit, name.sample),
        by: preActivation(name.layer, name.unit, name.sample),
      };
    case 'delta':
      return writesDelta(notation, shape)
        ? ofSample(notation.delta(name.layer, name.unit, shape), name.sample, shape)
        : derivative(preActivation(name.layer, name.unit, name.sample));
    case 'output-loss':
      return at(ofSample(notation.outputLoss(name.unit, shape), name.sample, shape), name.nudge);
    case 'output-loss-after':
      return marked(ofSample(notation.outputLoss(name.unit, shape), name.sample, shape), '′');
    case 'sample-loss':
      return ofSample(notation.loss, name.sample, shape);
    case 'sample-loss-after':
      return marked(ofSample(notation.loss, name.sample, shape), '′');
    case 'loss':
      return at(notation.loss, name.nudge);
    case 'loss-after':
      return marked(notation.loss, '′');
    case 'epsilon':
      return { kind: 'name', base: 'ε' };
    case 'difference-quotient':
      return turned({ kind: 'difference-quotient', of: notation.loss });
    case 'node-value':
    case 'node-gradient':
    case 'updated-node':
    case 'node-value-after':
    case 'local-slope':
    case 'edge-gradient':
      throw new RangeError(`no quantity of a network: ${name.kind}`);
  }
}

/** A part of a derivative: the one that goes through a unit, or that belongs to a sample. */
function through(glyph: Glyph, part: string): Glyph {
  if (glyph.kind === 'derivative') return { ...glyph, through: part };
  return glyph.kind === 'entry' ? { ...glyph, index: `${glyph.index}|${part}` } : glyph;
}

/** Next to the output of a separable loss, the path through output m is ∂E_m/∂a; elsewhere it is ∂E/∂a through unit m. */
function pathGlyph(
  notation: Notation,
  shape: NetworkShape,
  name: QuantityName & { readonly kind: 'path-gradient' },
  by: Glyph,
): Glyph {
  if (shape.separable && name.layer + 1 === shape.lastLayer) {
    const of = ofSample(notation.outputLoss(name.through, shape), name.sample, shape);
    return { kind: 'derivative', of, by };
  }
  const next = notation.activation(name.layer + 1, name.through, shape);
  const unit =
    next.kind === 'name' ? `${next.base === 'out' ? '' : next.base}${next.subscript ?? ''}` : String(name.through);
  return through(notation.derivative(notation.loss, by), unit);
}
