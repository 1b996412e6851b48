import type { ActivationName } from '../activations/activations.ts';
import type { LossName } from '../losses/losses.ts';
import { documentFormats } from './document-format.ts';

export const networkFormat = documentFormats.network;
export const networkVersion = 1;

export const notationNames = ['numbered', 'net-out', 'indexed', 'matrix'] as const;
/** How quantities are named on screen; never changes a value. */
export type NotationName = (typeof notationNames)[number];

export const deltaSigns = ['positive', 'negative'] as const;
/**
 * Whether errors, deltas and gradients are ∂E/∂…, and the step is subtracted, or all of them are −∂E/∂…, from target minus
 * output on, and the step is added.
 */
export type DeltaSign = (typeof deltaSigns)[number];

export const numberings = ['by-target', 'by-source'] as const;
/** Whether weights are counted by the units they lead to or by those they come from; first of two indices is then the source. */
export type Numbering = (typeof numberings)[number];

/** A text in one language for all, or in each. */
export type LocalizedText = string | { readonly en: string; readonly ko: string };

/** `shared` is one value for the whole layer; `trainable` is true unless it says false. */
export type Bias =
  | { readonly kind: 'none' }
  | { readonly kind: 'per-unit'; readonly values: readonly number[]; readonly trainable?: boolean | undefined }
  | { readonly kind: 'shared'; readonly value: number; readonly trainable?: boolean | undefined };

export interface Layer {
  readonly units: number;
  readonly activation: ActivationName;
  /** Shape [units][units of the layer before]: `weights[j][i]` goes from unit i into unit j. */
  readonly weights: readonly (readonly number[])[];
  readonly bias: Bias;
}

export interface Sample {
  /** Shape [inputs]. */
  readonly input: readonly number[];
  /** Shape [units of the last layer]. */
  readonly target: readonly number[];
}

/** The network document, version 1: a network, its data and its settings. Unknown fields are kept on a round trip. */
export interface NetworkDocument {
  readonly format: typeof networkFormat;
  readonly version: typeof networkVersion;
  readonly title?: LocalizedText | undefined;
  readonly notation?: NotationName | undefined;
  /** Positive where nothing is said. */
  readonly delta?: DeltaSign | undefined;
  /** By target where nothing is said. */
  readonly numbering?: Numbering | undefined;
  readonly inputs: number;
  readonly layers: readonly Layer[];
  readonly loss: LossName;
  readonly learningRate: number;
  readonly samples: readonly Sample[];
}
