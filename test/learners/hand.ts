import type { NetworkDocument } from '../../engine/network/document.ts';
import type { Slip } from './slip.ts';

/** What a learner has at hand in working one value. */
export interface Hand {
  /** The value, if nothing went wrong here. */
  readonly right: number;
  readonly document: NetworkDocument;
  /** A value to go on with. */
  readonly take: (id: string) => number;
  /** A result inside a line. */
  readonly part: (value: number) => number;
  readonly weight: (l: number, j: number, i: number) => number;
}

/** An id taken apart. What it does not have is 0. */
export interface Place {
  readonly kind: string;
  readonly l: number;
  readonly j: number;
  readonly i: number;
  /** `@k`, or nothing where there is one sample. */
  readonly at: string;
  /** A unit of the next layer. */
  readonly through: number;
}

/** What is written in a place; undefined where the mistake is not made there. */
export type WrongValue = (place: Place, hand: Hand, slip: Slip) => number | undefined;

const counted: (readonly number[])[] = [];

/** 1, 2, …, n, made once for each n: a bench counts millions of times. */
export const count = (last: number): readonly number[] =>
  (counted[last] ??= Array.from({ length: last }, (_, index) => index + 1));
