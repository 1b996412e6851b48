import type { Place } from '../place.ts';

/** How far along, from 0 to 1, a bow between two points is at its height; it leaves and arrives level. */
const height = (t: number): number => 3 * t * t * (1 - t) + t * t * t;
const along = (t: number): number => 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t;

/** A point of the bow from one place to another, `t` from 0 to 1. */
export const onBow = (from: Place, to: Place, t: number): Place => ({
  x: from.x + (to.x - from.x) * along(t),
  y: from.y + (to.y - from.y) * height(t),
});

/** A route as the path of a drawing: straight where it stays level, else in bows. */
export function pathOf([first, ...rest]: readonly Place[]): string {
  if (!first) return '';
  let last = first;
  const steps = rest.map((to) => {
    const middle = round((last.x + to.x) / 2);
    const isLevel = Math.abs(to.y - last.y) < 0.05;
    const step = isLevel
      ? `L${round(to.x)} ${round(to.y)}`
      : `C${middle} ${round(last.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
    last = to;
    return step;
  });
  return `M${round(first.x)} ${round(first.y)}${steps.join('')}`;
}

const round = (length: number): number => Math.round(length * 100) / 100;
