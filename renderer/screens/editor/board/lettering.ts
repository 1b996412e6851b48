import type { Density } from './board-layout.ts';

/** How the diagram is lettered from where it is looked at. */
export interface Lettering {
  /** Of the numbers on edges and in units. */
  readonly size: number;
  /** From far away, only what matters most is written, and larger. */
  readonly far: boolean;
  /** From so far that nothing could be read, numbers are folded away, but for the one that is selected. */
  readonly folded: boolean;
  /** Of a number that stands by itself. */
  readonly alone: number;
  /** How much larger than the drawing the controls above the layers are. */
  readonly head: number;
}

/** So small, in pixels of the screen, may a number be: where there is room for it, where there is little, and at all. */
const legible = 11;
const small = 8;
const least = 7.5;

export const letters = {
  roomy: { size: 16, largest: 22, farBelow: 0.72 },
  short: { size: 13, largest: 17, farBelow: 0.88 },
  folded: { size: 13, largest: 24, farBelow: 0 },
} as const satisfies Record<Density, { size: number; largest: number; farBelow: number }>;

export const lineHeight = (size: number): number => size + 4;

const largestAlone = 30;
const largestHead = 1.6;

export function letteringAt(density: Density, scale: number): Lettering {
  const { size, largest, farBelow } = letters[density];
  const far = scale < farBelow;
  return {
    size: far || density === 'folded' ? Math.min(largest, Math.max(size, legible / scale)) : size,
    far,
    folded: density === 'folded' || largest * scale < least,
    alone: Math.min(largestAlone, Math.max(size, legible / scale)),
    head: headScale(scale),
  };
}

/** As small as a picture may be made without being asked: its numbers, where it has any, can still be read. */
export const leastScale = (density: Density): number => (density === 'folded' ? 0.3 : small / letters[density].largest);

/** Controls stay large enough to be read and pressed. */
export const headScale = (scale: number): number => Math.min(largestHead, Math.max(1, 0.88 / scale));
