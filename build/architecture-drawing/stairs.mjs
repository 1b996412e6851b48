import { rooms, wings } from './places.mjs';

/** @typedef {import('./relations.mjs').Relation} Relation */
/** @typedef {{ readonly x: number, readonly y: number }} Point */
/** @typedef {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} Box */
/** @typedef {import('./places.mjs').Place & Box} PlacedBox */
/** @typedef {Relation & { readonly points: readonly [Point, Point, Point] }} Arrow */

/**
 * @typedef {object} Stairs
 * @property {Box} renderer around its wings
 * @property {readonly PlacedBox[]} boxes
 * @property {readonly Arrow[]} arrows each down from its box, then right into the other
 * @property {number} width
 * @property {number} height of all that is drawn
 */

const margin = 24;
const width = 316;
const leastHeight = 50;
/** Between two arrows that leave, or that arrive at, the same box. */
const lane = 16;
const gap = 16;
const frame = { side: 16, top: 34 };

/**
 * Every place is a step, further down and further right than those that may import it. Below the part of a step that
 * stands out there is nothing but its arrows, and left of a step nothing but those that arrive: so none meets a box.
 * @param {readonly Relation[]} relations
 * @returns {Stairs}
 */
export function layOut(relations) {
  const places = [...wings, ...rooms];
  const order = places.map(({ name }) => name);
  const place = (/** @type {string} */ name) => order.indexOf(name);
  for (const { from, to } of relations) {
    if (place(from) < 0 || place(to) <= place(from))
      throw new Error(`${from} imports ${to}, which the stairs do not show.`);
  }
  /** Those nearest to be reached leave last and arrive first, so that the arrows of one box never cross. */
  const leaving = (/** @type {string} */ name) =>
    relations.filter(({ from }) => from === name).sort((one, other) => place(other.to) - place(one.to));
  const arriving = (/** @type {string} */ name) =>
    relations.filter(({ to }) => to === name).sort((one, other) => place(other.from) - place(one.from));

  let x = margin + frame.side;
  let y = margin + frame.top;
  /** @type {PlacedBox[]} */
  const boxes = [];
  for (const one of places) {
    if (one === rooms[0]) y += frame.side + gap / 2;
    const height = Math.max(leastHeight, (arriving(one.name).length + 1) * lane);
    boxes.push({ ...one, x, y, width, height });
    x += (leaving(one.name).length + 1) * lane;
    y += height + gap;
  }

  const boxOf = (/** @type {string} */ name) => /** @type {PlacedBox} */ (boxes[place(name)]);
  const arrows = relations.map((relation) => {
    const from = boxOf(relation.from);
    const to = boxOf(relation.to);
    const start = { x: from.x + (leaving(from.name).indexOf(relation) + 1) * lane, y: from.y + from.height };
    const side = arriving(to.name);
    const end = { x: to.x, y: to.y + to.height / 2 + (side.indexOf(relation) - (side.length - 1) / 2) * lane };
    return { ...relation, points: /** @type {const} */ ([start, { x: start.x, y: end.y }, end]) };
  });
  return {
    renderer: frameAround(wings.map(({ name }) => boxOf(name))),
    boxes,
    arrows: arrows.sort((one, other) => one.points[0].x - other.points[0].x),
    width: Math.max(...boxes.map((box) => box.x + box.width)) + margin,
    height: y - gap + margin,
  };
}

/** @param {readonly Box[]} boxes @returns {Box} */
function frameAround(boxes) {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return {
    x: x - frame.side,
    y: y - frame.top,
    width: right - x + 2 * frame.side,
    height: bottom - y + frame.top + frame.side,
  };
}
