import * as v from 'valibot';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const whole = v.pipe(v.number(), v.safeInteger());
const windowState = v.object({ x: whole, y: whole, width: whole, height: whole, maximized: v.boolean() });

/** Where the window was when it was last closed; the rectangle is the one it had before it was maximized. */
export type WindowState = Readonly<v.InferOutput<typeof windowState>>;

export const smallestSize = { width: 900, height: 600 } as const;
export const firstSize = { width: 1280, height: 800 } as const;

/** A window of which less than this is on a screen cannot be found or moved. */
const leastVisible = { width: 200, height: 100 } as const;

/** What was remembered, or null for anything that no window wrote. */
export function readWindowState(text: string): WindowState | null {
  try {
    const read = v.safeParse(windowState, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** The place to open at: the remembered one as far as today's screens have it; without one, the system decides. */
export function openingBounds(
  remembered: WindowState | null,
  workAreas: readonly Rectangle[],
): Rectangle | { readonly width: number; readonly height: number } {
  const area = remembered && workAreas.find((candidate) => isFindable(remembered, candidate));
  if (!remembered || !area) return firstSize;
  const width = clamp(remembered.width, smallestSize.width, area.width);
  const height = clamp(remembered.height, smallestSize.height, area.height);
  // A title bar above the screen's edge could not be taken hold of.
  return { x: remembered.x, y: Math.max(remembered.y, area.y), width, height };
}

const isFindable = (window: Rectangle, area: Rectangle): boolean =>
  overlap(window.x, window.width, area.x, area.width) >= leastVisible.width &&
  overlap(window.y, window.height, area.y, area.height) >= leastVisible.height;

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
