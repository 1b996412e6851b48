/** A weight that is put off by ε to see what the loss does, and to which side. */
export interface Nudge {
  readonly side: '+' | '-';
  readonly weight: { readonly layer: number; readonly unit: number; readonly from: number };
}

/**
 * A quantity's name taken apart. `layer` counts from 1 (the first layer after the input), `unit`, `from` (a unit of
 * the layer before), `through` (a unit of the next layer) and `sample` from 1. Values after the step carry `after`; those of a network in which one weight is put
 * off carry the `nudge`.
 */
export type QuantityName =
  | { readonly kind: 'input' | 'target' | 'input-gradient'; readonly unit: number; readonly sample: number }
  | {
      readonly kind: 'weight';
      readonly layer: number;
      readonly unit: number;
      readonly from: number;
      readonly nudge?: Nudge;
    }
  | {
      readonly kind: 'updated-weight' | 'weight-gradient' | 'weight-change' | 'difference-quotient';
      readonly layer: number;
      readonly unit: number;
      readonly from: number;
    }
  | {
      readonly kind: 'weight-gradient-of-sample';
      readonly layer: number;
      readonly unit: number;
      readonly from: number;
      readonly sample: number;
    }
  | {
      readonly kind: 'bias' | 'updated-bias' | 'bias-gradient' | 'bias-change';
      readonly layer: number;
      readonly unit: number;
    }
  | {
      readonly kind: 'shared-bias' | 'updated-shared-bias' | 'shared-bias-gradient' | 'shared-bias-change';
      readonly layer: number;
    }
  | {
      readonly kind: 'pre-activation' | 'activation';
      readonly layer: number;
      readonly unit: number;
      readonly sample: number;
      readonly nudge?: Nudge;
    }
  | {
      readonly kind: 'activation-gradient' | 'slope' | 'delta' | 'pre-activation-after' | 'activation-after';
      readonly layer: number;
      readonly unit: number;
      readonly sample: number;
    }
  | {
      readonly kind: 'path-gradient';
      readonly layer: number;
      readonly unit: number;
      readonly sample: number;
      readonly through: number;
    }
  | { readonly kind: 'output-loss'; readonly unit: number; readonly sample: number; readonly nudge?: Nudge }
  | { readonly kind: 'output-loss-after'; readonly unit: number; readonly sample: number }
  | { readonly kind: 'sample-loss' | 'sample-loss-after'; readonly sample: number }
  | { readonly kind: 'loss'; readonly nudge?: Nudge }
  | { readonly kind: 'loss-after' | 'epsilon' }
  /** A node of a formula's graph, by its name. */
  | {
      readonly kind: 'node-value';
      readonly node: string;
      /** Left out where the node is worked out. */
      readonly stands?: 'given' | 'parameter';
    }
  | { readonly kind: 'node-gradient' | 'updated-node' | 'node-value-after'; readonly node: string }
  /** Of the edge from `input` into `node`: how the node changes with it, and what comes back along it. */
  | { readonly kind: 'local-slope' | 'edge-gradient'; readonly node: string; readonly input: string };

export type QuantityKind = QuantityName['kind'];

/** The name of a quantity of a formula. */
export type NodeQuantityName = Extract<QuantityName, { readonly node: string }>;

export const isOfNode = (name: QuantityName): name is NodeQuantityName => 'node' in name;

/** `@k`, left out where there is one sample. */
export type SampleMark = '' | `@${number}`;

type OfUnit = `${number}.${number}`;

/** In a network with a weight put off. */
export type NudgeMark = '' | '+ε' | '-ε';

/**
 * Every form that an id has. Who writes an id of his own accord, instead of passing one on, declares it as this, so that
 * one that can name nothing, such as `dE/db.`, is an error of types.
 */
export type WellFormedQuantityId =
  | `${'x' | 't' | 'dE/dx'}.${number}${SampleMark}`
  | `${'w' | 'w+' | 'Δw' | 'ΔE/2ε'}.${OfUnit}.${number}`
  | `w.${OfUnit}.${number}${NudgeMark}`
  | `dE/dw.${OfUnit}.${number}${SampleMark}`
  | `${'b' | 'b+' | 'dE/db' | 'Δb'}.${number | OfUnit}`
  | `${'z' | 'a' | 'dE/da' | 'da/dz' | 'dE/dz' | "z'" | "a'"}.${OfUnit}${SampleMark}`
  | `dE/da.${OfUnit}${SampleMark}<${number}`
  | `${'z' | 'a'}.${OfUnit}${SampleMark}${NudgeMark}`
  | `E.${number}${SampleMark}${NudgeMark}`
  | `E${NudgeMark}`
  | 'ε'
  | `${'E' | "E'"}.${number}${SampleMark}`
  | `${'E' | "E'"}${SampleMark}`
  | `${'v' | "v'" | 'dv'}.${string}`
  | `${'ds' | 'df'}.${string}.${string}`
  | `${string}+`;

const at = (sample: number, samples: number): SampleMark => (samples === 1 ? '' : `@${sample}`);

const markOf = ({ nudge }: { readonly nudge?: Nudge }): NudgeMark => (nudge ? `${nudge.side}ε` : '');

/** The id under which a quantity is stored, exchanged and printed. `samples`: how many samples the network has. */
export function quantityId(name: QuantityName, samples: number): WellFormedQuantityId {
  switch (name.kind) {
    case 'input':
      return `x.${name.unit}${at(name.sample, samples)}`;
    case 'target':
      return `t.${name.unit}${at(name.sample, samples)}`;
    case 'weight':
      return `w.${name.layer}.${name.unit}.${name.from}${markOf(name)}`;
    case 'updated-weight':
      return `w+.${name.layer}.${name.unit}.${name.from}`;
    case 'weight-gradient':
      return `dE/dw.${name.layer}.${name.unit}.${name.from}`;
    case 'weight-change':
      return `Δw.${name.layer}.${name.unit}.${name.from}`;
    case 'weight-gradient-of-sample':
      return `dE/dw.${name.layer}.${name.unit}.${name.from}${at(name.sample, samples)}`;
    case 'bias':
      return `b.${name.layer}.${name.unit}`;
    case 'updated-bias':
      return `b+.${name.layer}.${name.unit}`;
    case 'bias-gradient':
      return `dE/db.${name.layer}.${name.unit}`;
    case 'bias-change':
      return `Δb.${name.layer}.${name.unit}`;
    case 'shared-bias':
      return `b.${name.layer}`;
    case 'updated-shared-bias':
      return `b+.${name.layer}`;
    case 'shared-bias-gradient':
      return `dE/db.${name.layer}`;
    case 'shared-bias-change':
      return `Δb.${name.layer}`;
    case 'pre-activation':
      return `z.${name.layer}.${name.unit}${at(name.sample, samples)}${markOf(name)}`;
    case 'activation':
      return `a.${name.layer}.${name.unit}${at(name.sample, samples)}${markOf(name)}`;
    case 'activation-gradient':
      return `dE/da.${name.layer}.${name.unit}${at(name.sample, samples)}`;
    case 'input-gradient':
      return `dE/dx.${name.unit}${at(name.sample, samples)}`;
    case 'path-gradient':
      return `dE/da.${name.layer}.${name.unit}${at(name.sample, samples)}<${name.through}`;
    case 'slope':
      return `da/dz.${name.layer}.${name.unit}${at(name.sample, samples)}`;
    case 'delta':
      return `dE/dz.${name.layer}.${name.unit}${at(name.sample, samples)}`;
    case 'pre-activation-after':
      return `z'.${name.layer}.${name.unit}${at(name.sample, samples)}`;
    case 'activation-after':
      return `a'.${name.layer}.${name.unit}${at(name.sample, samples)}`;
    case 'output-loss':
      return `E.${name.unit}${at(name.sample, samples)}${markOf(name)}`;
    case 'output-loss-after':
      return `E'.${name.unit}${at(name.sample, samples)}`;
    case 'sample-loss':
      return `E${at(name.sample, samples)}`;
    case 'sample-loss-after':
      return `E'${at(name.sample, samples)}`;
    case 'loss':
      return `E${markOf(name)}`;
    case 'loss-after':
      return "E'";
    case 'epsilon':
      return 'ε';
    case 'node-value':
      return `v.${name.node}`;
    case 'node-gradient':
      return `dv.${name.node}`;
    case 'updated-node':
      return `${name.node}+`;
    case 'node-value-after':
      return `v'.${name.node}`;
    case 'local-slope':
      return `ds.${name.node}.${name.input}`;
    case 'edge-gradient':
      return `df.${name.node}.${name.input}`;
    case 'difference-quotient':
      return `ΔE/2ε.${name.layer}.${name.unit}.${name.from}`;
  }
}
