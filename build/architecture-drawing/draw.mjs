import { layOut } from './stairs.mjs';

/** @typedef {import('./relations.mjs').Relation} Relation */
/** @typedef {import('./stairs.mjs').Arrow} Arrow */
/** @typedef {import('./stairs.mjs').PlacedBox} PlacedBox */

const round = 6;
const legendHeight = 34;

const style = `
    text { font-family: system-ui, sans-serif; font-size: 14px; fill: #565045; }
    .title { font-size: 16px; font-weight: 600; fill: #1e1b16; }
    .paper { fill: #faf7f0; }
    .frame { fill: none; stroke: #b3ab9a; }
    .box { fill: #fffdf8; stroke: #8b8374; }
    .under { fill: none; stroke: #faf7f0; stroke-width: 6; }
    .line { fill: none; stroke: #1e1b16; stroke-width: 1.5; }
    .head { fill: #1e1b16; }
    .types.line { stroke: #17589f; stroke-dasharray: 5 4; }
    .types.head { fill: #17589f; }
  `;

/**
 * The picture of what imports what, as a file.
 * @param {readonly Relation[]} relations
 */
export function drawArchitecture(relations) {
  const { renderer, boxes, arrows, width, height } = layOut(relations);
  const whole = height + legendHeight;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img" aria-labelledby="name">`,
    '  <title id="name">Which room or wing of the workbook imports which: each only those further down</title>',
    `  <style>${style}</style>`,
    `  <rect class="paper" width="${width}" height="${whole}" rx="10"/>`,
    `  <text class="title" x="${renderer.x + 16}" y="${renderer.y + 23}">renderer/</text>`,
    // The lines further right are drawn later, over those that pass below them.
    ...arrows.map(arrow),
    `  <rect class="frame" ${area(renderer)} rx="8"/>`,
    ...boxes.flatMap(box),
    ...legend(width, height),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

/** @param {import('./stairs.mjs').Box} box */
const area = ({ x, y, width, height }) => `x="${x}" y="${y}" width="${width}" height="${height}"`;

/** @param {Arrow} arrow */
function arrow({ from, to, typesOnly, points: [start, corner, end] }) {
  const path = `M${start.x} ${start.y}V${corner.y - round}q0 ${round} ${round} ${round}H${end.x - 7}`;
  return `  <g data-from="${from}" data-to="${to}"><path class="under" d="${path}"/>${line(path, end, typesOnly)}</g>`;
}

/**
 * @param {string} path
 * @param {import('./stairs.mjs').Point} end
 * @param {boolean} typesOnly
 */
function line(path, end, typesOnly) {
  const types = typesOnly ? 'types ' : '';
  return `<path class="${types}line" d="${path}"/><path class="${types}head" d="M${end.x} ${end.y}l-9 -4.5v9z"/>`;
}

/** @param {PlacedBox} box */
const box = ({ title, holds, ...place }) => [
  `  <rect class="box" ${area(place)} rx="6"/>`,
  `  <text class="title" x="${place.x + 14}" y="${place.y + place.height / 2 - 4}">${title}</text>`,
  `  <text x="${place.x + 14}" y="${place.y + place.height / 2 + 15}">${holds}</text>`,
];

/**
 * @param {number} width
 * @param {number} top
 */
function legend(width, top) {
  const y = top + 4;
  const entries = [
    { x: width - 432, typesOnly: false, text: 'imports' },
    { x: width - 300, typesOnly: true, text: 'imports types alone, gone at run time' },
  ];
  return entries.flatMap(({ x, typesOnly, text }) => [
    `  <g>${line(`M${x - 44} ${y}h36`, { x, y }, typesOnly)}</g>`,
    `  <text x="${x + 10}" y="${y + 5}">${text}</text>`,
  ]);
}
