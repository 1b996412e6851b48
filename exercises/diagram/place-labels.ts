import type { Place } from './place.ts';

/** A straight line with a label somewhere on it; `wanted` is how far along it is best, from 0 to 1. */
export interface LabelledLine {
  readonly start: Place;
  readonly end: Place;
  readonly wanted: number;
}

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** Places to choose from along each line. */
const places = 48;
/** After as many moves for each label there is no such arrangement, or none that is easily found. */
const movesForEach = 12;
/** For so many moves a label stays where it was put. */
const rest = 7;

/**
 * The middle of each label such that none lies on another; undefined where none is found. Labels begin where they are
 * wanted; of those that lie on others, the one that is worst off moves, each time to where it lies on the fewest and is
 * nearest to where it is wanted.
 */
export function placeLabels(lines: readonly LabelledLine[], size: LabelSize): readonly Place[] | undefined {
  const candidates = lines.map((line) => candidatesOn(line, size.width));
  const each = Math.min(...candidates.map(({ length }) => length));
  if (each === 0) return undefined;
  const arrangement = new Arrangement(candidates, each, size);
  for (let move = 0; move < movesForEach * lines.length; move += 1) {
    if (!arrangement.moveWorst(move)) return arrangement.spots();
  }
  return undefined;
}

/** Kept free between a label and what the line runs into. */
const apart = 3;

/** The most wanted place first. */
function candidatesOn({ start, end, wanted }: LabelledLine, width: number): readonly Place[] {
  const edge = (0.5 * width + apart) / Math.max(1, end.x - start.x);
  return Array.from({ length: places }, (_, index) => (index + 0.5) / places)
    .filter((part) => part >= edge && part <= 1 - edge)
    .sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))
    .map((part) => ({ x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }));
}

/** Labels and where they stand by now, on flat arrays: there are some hundred thousand pairs to look at. */
class Arrangement {
  readonly #count: number;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** How many labels each candidate would lie on. */
  readonly #covered: Uint16Array;
  /** The candidate that each label has, and when it was given it. */
  readonly #chosen: Int32Array;
  readonly #moved: Int32Array;

  constructor(
    candidates: readonly (readonly Place[])[],
    readonly each: number,
    readonly size: LabelSize,
  ) {
    this.#count = candidates.length;
    const all = candidates.flatMap((spots) => spots.slice(0, each));
    this.#x = Float64Array.from(all, ({ x }) => x);
    this.#y = Float64Array.from(all, ({ y }) => y);
    this.#covered = new Uint16Array(all.length);
    this.#chosen = Int32Array.from(candidates, (_, label) => label * each);
    this.#moved = new Int32Array(this.#count).fill(-rest);
    for (let label = 0; label < this.#count; label += 1) this.#cover(label, 1);
  }

  /** False where no label lies on another. */
  moveWorst(move: number): boolean {
    let worst = -1;
    let most = 0;
    let anyCovered = false;
    for (let label = 0; label < this.#count; label += 1) {
      const covered = at(this.#covered, at(this.#chosen, label));
      if (covered > 0) anyCovered = true;
      if (covered <= most || move - at(this.#moved, label) < rest) continue;
      worst = label;
      most = covered;
    }
    if (worst < 0) return anyCovered;
    this.#cover(worst, -1);
    this.#chosen[worst] = this.#bestOf(worst);
    this.#moved[worst] = move;
    this.#cover(worst, 1);
    return true;
  }

  spots(): readonly Place[] {
    return Array.from(this.#chosen, (index) => ({ x: at(this.#x, index), y: at(this.#y, index) }));
  }

  /** Where it lies on the fewest; elsewhere than now, so that others get room too. */
  #bestOf(label: number): number {
    const now = at(this.#chosen, label);
    let best = -1;
    for (let index = label * this.each; index < (label + 1) * this.each; index += 1) {
      if (index !== now && (best < 0 || at(this.#covered, index) < at(this.#covered, best))) best = index;
    }
    return best < 0 ? now : best;
  }

  /** Counts a label where it stands, or takes it out of the count, for the candidates of all others. */
  #cover(label: number, by: 1 | -1): void {
    const place = at(this.#chosen, label);
    const x = at(this.#x, place);
    const y = at(this.#y, place);
    const own = label * this.each;
    for (let index = 0; index < this.#x.length; index += 1) {
      if (index >= own && index < own + this.each) continue;
      const covers =
        Math.abs(at(this.#x, index) - x) < this.size.width && Math.abs(at(this.#y, index) - y) < this.size.height;
      if (covers) this.#covered[index] = at(this.#covered, index) + by;
    }
  }
}

const at = (numbers: Float64Array | Int32Array | Uint16Array, index: number): number => numbers[index] ?? NaN;
