import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { drawingTypeface, makeTypeface } from './drawing-typeface/make-typeface.mjs';

it('is the part of the typeface that pictures need, and a small one; npm run typeface makes it anew', async () => {
  const kept = await readFile(drawingTypeface);
  expect(kept.equals(await makeTypeface())).toBe(true);
  expect(kept.length).toBeLessThan(40_000);
});
