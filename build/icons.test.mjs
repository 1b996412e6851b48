import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

/** @param {string} path */
const widthAndHeight = (path) => {
  const file = readFileSync(path);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
};

it.each(readdirSync('build/icons'))('%s has the size that it is named after', (name) => {
  expect(`${widthAndHeight(`build/icons/${name}`).join('x')}.png`).toBe(name);
});

it('the page names its icons with the sizes that they have, and keeps them all', () => {
  const { icons } = JSON.parse(readFileSync('renderer/public/manifest.webmanifest', 'utf8'));
  const drawn = icons.filter((/** @type {{ type: string }} */ { type }) => type === 'image/png');
  expect(drawn.length).toBe(2);
  for (const { src, sizes } of drawn) expect(widthAndHeight(`renderer/public/${src}`).join('x')).toBe(sizes);
});
