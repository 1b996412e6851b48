import type { Density } from './board-layout.ts';

/** How the diagram is lettered from where it is looked at. */
export interface Lettering {
  /** Of the numbers on edges and in units. */
  readonly size: number;
  /** From far away, only what matters most is written, and larger. */
  readonly far: boolean;
  /** How much larger than the drawing the controls above the layers are. */
  readonly head: number;
}

/** So small, in pixels of the screen, may a number be. */
const legible = 11;

const letters = {
  roomy: { size: 16, largest: 22, farBelow: 0.72 },
  short: { size: 13, largest: 17, farBelow: 0.88 },
  folded: { size: 13, largest: 24, farBelow: 0 },
} as const satisfies Record<Density, { size: number; largest: number; farBelow: number }>;

const largestHead = 1.6;

export function letteringAt(density: Density, scale: number): Lettering {
  const { size, largest, farBelow } = letters[density];
  const far = scale < farBelow;
  return {
    size: far || density === 'folded' ? Math.min(largest, Math.max(size, legible / scale)) : size,
    far,
    head: headScale(scale),
  };
}

/** Controls stay large enough to be read and pressed. */
export const headScale = (scale: number): number => Math.min(largestHead, Math.max(1, 0.88 / scale));
