import { onBow } from './bows.ts';
import type { Place } from '../place.ts';

/** The last bow of an edge, with the size of what is written on it. */
export interface LabelledBow {
  readonly start: Place;
  readonly end: Place;
  readonly width: number;
  /** Above and below the middle of its first line. */
  readonly above: number;
  readonly below: number;
}

export interface GapLabels {
  readonly places: readonly Place[];
  /** No label lies on another or on a node. */
  readonly isFree: boolean;
  /** No line of another edge runs through a label either. */
  readonly isClear: boolean;
}

const wantedAt = 0.56;
/** Where a label may stand along its bow, the best first. */
const candidates = Array.from({ length: 27 }, (_, index) => 0.16 + index * 0.028).sort(
  (a, b) => Math.abs(a - wantedAt) - Math.abs(b - wantedAt),
);
const pointsOfLine = Array.from({ length: 17 }, (_, index) => index / 16);
/** What counts against a place: another label there, a node, a line of another edge through it. */
const cost = { label: 1000, node: 400, line: 40 } as const;
/** So often every label may move again. */
const rounds = 3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels on the bows of one gap, which reaches from `from` to `to`, each where it is least in the way. */
export function placeOnBows(bows: readonly LabelledBow[], from: number, to: number): GapLabels {
  const lines = bows.map(({ start, end }) => pointsOfLine.map((t) => onBow(start, end, t)));
  const chosen = bows.map((bow) => spotOn(bow, wantedAt));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [index, bow] of bows.entries()) {
      const best = bestFor(index, bow);
      moved ||= best.place.x !== chosen[index]?.place.x;
      chosen[index] = best;
    }
    if (!moved) break;
  }
  const costs = chosen.map(({ box }, index) => costOf(index, box));
  return {
    places: chosen.map(({ place }) => place),
    isFree: costs.every((one) => one < cost.node),
    isClear: costs.every((one) => one === 0),
  };

  /** The nearest to where it is wanted, of those that cost the least. */
  function bestFor(index: number, bow: LabelledBow): Spot {
    let best = spotOn(bow, wantedAt);
    let least = costOf(index, best.box);
    for (let at = 0; least > 0 && at < candidates.length; at += 1) {
      const spot = spotOn(bow, candidates[at] ?? wantedAt);
      const found = costOf(index, spot.box);
      if (found < least) [best, least] = [spot, found];
    }
    return best;
  }

  function costOf(index: number, box: Box): number {
    let sum = box.left < from || box.right > to ? cost.node : 0;
    for (let other = 0; other < bows.length; other += 1) {
      const spot = chosen[other];
      if (other === index || !spot) continue;
      if (lieOn(box, spot.box)) sum += cost.label;
      if (runsThrough(other, box)) sum += cost.line;
    }
    return sum;
  }

  function runsThrough(line: number, box: Box): boolean {
    const { start, end } = bows[line] ?? {};
    if (!start || !end || Math.max(start.y, end.y) < box.top || Math.min(start.y, end.y) > box.bottom) return false;
    return (lines[line] ?? []).some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  }
}

interface Spot {
  readonly place: Place;
  readonly box: Box;
}

function spotOn({ start, end, width, above, below }: LabelledBow, t: number): Spot {
  const place = onBow(start, end, t);
  const { x, y } = place;
  return { place, box: { left: x - width / 2, right: x + width / 2, top: y - above, bottom: y + below } };
}

const lieOn = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
