/** Whoever draws whole numbers, both ends included. */
export interface Draw {
  integer(least: number, most: number): number;
}

/** Letters and figures that nobody confuses when reading a seed aloud or off paper. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 6;

/** A seed for a drill, see `exercises/generator/seed.ts`. */
export const drawSeed = (draw: Draw): string =>
  Array.from({ length }, () => characters.charAt(draw.integer(0, characters.length - 1))).join('');
