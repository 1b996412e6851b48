/** A point of a picture, in the units of its view box. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
