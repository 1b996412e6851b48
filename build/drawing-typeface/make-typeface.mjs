import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const whole = createRequire(import.meta.url).resolve('pretendard/dist/web/variable/woff2/PretendardVariable.woff2');
const korean = ['renderer/shell/language', 'exercises/words'].map(
  (catalogue) => new URL(`../../${catalogue}/messages/ko.json`, import.meta.url),
);

/** The texts that stand in diagrams and charts. */
const drawnTexts = [
  'drill.diagram.target',
  'editor.batch.mean',
  'editor.batch.target',
  'editor.layer.hidden',
  'editor.layer.inputs',
  'editor.layer.output',
];

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const symbols = 'αδησΣ∂½′−–…×·₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾';

/** Where the part of the typeface is kept that pictures carry with them. */
export const drawingTypeface = new URL('../../renderer/parts/drawing/drawing-typeface.woff2', import.meta.url);

/** The licence of the typeface reserves its name for the whole: a part goes by another, as long as it is. */
const reservedName = 'Pretendard';
const ownName = 'Bookletter';

/** That part, made anew: every character that a diagram or a chart can have, at the weights that they have. */
export async function makeTypeface() {
  const catalogues = await Promise.all(korean.map(async (file) => JSON.parse(await readFile(file, 'utf8'))));
  const messages = Object.assign({}, ...catalogues);
  const characters = ascii + symbols + drawnTexts.map((key) => String(messages[key])).join('');
  const part = await subsetFont(await readFile(whole), characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: { min: 400, max: 600 } },
    keepFeatures: ['tnum', 'kern'],
  });
  return subsetFont(renamed(part), characters, { targetFormat: 'woff2' });
}

/** @param {Buffer} font whose names are written in UTF-16, the larger byte first */
function renamed(font) {
  const [before, after] = [reservedName, ownName].map((name) => Buffer.from(name, 'utf16le').swap16());
  if (!before || !after) return font;
  const copy = Buffer.from(font);
  for (let at = copy.indexOf(before); at >= 0; at = copy.indexOf(before, at + 1)) after.copy(copy, at);
  return copy;
}
