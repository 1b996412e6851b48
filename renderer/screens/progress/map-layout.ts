import type { SkillCard, SkillName } from '../../../exercises/contract/learning-views.ts';

/** In pixels. */
export interface MapPlace {
  readonly skill: SkillName;
  readonly x: number;
  readonly y: number;
}

export interface MapEdge {
  readonly from: SkillName;
  readonly to: SkillName;
  readonly path: string;
}

export interface SkillMapLayout {
  readonly places: readonly MapPlace[];
  readonly edges: readonly MapEdge[];
  /** Of each skill. */
  readonly width: number;
  readonly height: number;
  /** Of the map as a whole, from top to bottom. */
  readonly depth: number;
}

/** From left to right, so that no line runs through a skill or across another. */
const lanes: Readonly<Record<SkillName, number>> = {
  'weighted-sum': 2,
  activation: 2,
  loss: 1,
  slope: 3,
  'error-at-output': 1,
  'output-gradient': 2,
  bias: 0,
  update: 1,
  'paths-summed': 2,
  'batch-sum': 3,
  'notation-reading': 4,
  'shared-bias': 0,
  'hidden-gradient': 2,
  'matrix-step': 1,
  'output-derivation': 4,
  'hidden-derivation': 4,
  rounding: 4,
  nudging: 1,
  'node-value': 0,
  'local-slope': 0,
  'way-back': 0,
  'ways-out': 0,
};
const laneCount = 5;

const gapAcross = 14;
const gapDown = 30;
const height = 68;
const widest = 176;

/** Narrower than this, a list says it better. */
export const leastMapWidth = 620;

/**
 * The skills in rows from top to bottom, each one row below the last of what it builds on.
 * @param width of the page, in pixels
 */
export function layOutSkills(cards: readonly SkillCard[], width: number): SkillMapLayout {
  const own = Math.min(widest, (width - gapAcross * (laneCount - 1)) / laneCount);
  const places = cards.map(({ skill, column: row }) => ({
    skill,
    x: lanes[skill] * (own + gapAcross),
    y: row * (height + gapDown),
  }));
  const placeOf = new Map(places.map((place) => [place.skill, place]));
  const edges = cards.flatMap(({ skill: to, buildsOn }) =>
    buildsOn.flatMap((from) => {
      const [above, below] = [placeOf.get(from), placeOf.get(to)];
      return above && below ? [{ from, to, path: pathBetween(above, below, own) }] : [];
    }),
  );
  const depth = Math.max(0, ...places.map(({ y }) => y + height));
  return { places, edges, width: own, height, depth };
}

/** Straight down past the rows in between, then over to the middle of the upper side. */
function pathBetween(above: MapPlace, below: MapPlace, own: number): string {
  const [x1, y1] = [above.x + own / 2, above.y + height];
  const [x2, y2] = [below.x + own / 2, below.y];
  const turn = y2 - gapDown;
  const bend = gapDown * 0.6;
  return `M${x1} ${y1}V${turn}C${x1} ${turn + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
}
