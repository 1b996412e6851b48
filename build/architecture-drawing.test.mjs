import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawArchitecture } from './architecture-drawing/draw.mjs';
import { rooms, wings } from './architecture-drawing/places.mjs';
import { readRelations, withoutTypeImports } from './architecture-drawing/relations.mjs';
import { layOut } from './architecture-drawing/stairs.mjs';
import { projectFolder } from './set-up/project.mjs';

/** @typedef {import('./architecture-drawing/stairs.mjs').Box} Box */
/** @typedef {import('./architecture-drawing/stairs.mjs').Point} Point */

const relations = readRelations(projectFolder);

it('is what the imports come to; npm run drawing draws it anew', async () => {
  const kept = await readFile(join(projectFolder, 'docs/architecture.svg'), 'utf8');
  expect(kept).toBe(drawArchitecture(relations));
});

describe('the relations', () => {
  it('say of those that are plain to see whether they are of types alone', () => {
    // The page starts at main.ts, which mounts app.svelte; the record knows the engine by the shapes of what it keeps.
    expect(relations).toContainEqual({ from: 'exercises', to: 'engine', typesOnly: false });
    expect(relations).toContainEqual({ from: 'app', to: 'screens', typesOnly: false });
    expect(relations).toContainEqual({ from: 'keeping', to: 'engine', typesOnly: true });
  });

  it('are none within a place, and none of the tests', () => {
    expect(relations.filter(({ from, to }) => from === to || from === 'test' || to === 'test')).toEqual([]);
  });

  it.each([
    ["import type { A } from './a.ts';", true],
    ["import type A from './a.ts';", true],
    ["import { type A, type B } from './a.ts';", true],
    ["import {\n  type A,\n  type B,\n} from './a.ts';", true],
    ["export type { A } from './a.ts';", true],
    ["import { type A, b } from './a.ts';", false],
    ["import { b, type A } from './a.ts';", false],
    ["import A from './a.ts';", false],
    ["import './a.ts';", false],
    ["export * from './a.ts';", false],
    ["const a = await import('./a.ts');", false],
    ["export type A = 'b';\nexport { c } from './a.ts';", false],
  ])('take %j for an import of types alone: %s', (source, typesOnly) => {
    expect(!withoutTypeImports(source).includes('./a.ts')).toBe(typesOnly);
  });
});

describe('the stairs', () => {
  const places = [...wings, ...rooms].map(({ name }) => name);
  const downwards = places.flatMap((from, index) =>
    places.slice(index + 1).map((to) => ({ from, to, typesOnly: false })),
  );
  const anyRelations = fc.subarray(downwards);

  it('lead down to every place that is imported', () => {
    fc.assert(
      fc.property(anyRelations, (some) => {
        const { arrows } = layOut(some);
        const shown = arrows.map(({ from, to }) => `${from} ${to}`).sort();
        expect(shown).toEqual(some.map(({ from, to }) => `${from} ${to}`).sort());
        for (const { points } of arrows) {
          expect(points[2].y).toBeGreaterThan(points[0].y);
          expect(points[2].x).toBeGreaterThan(points[0].x);
        }
      }),
    );
  });

  it('let no arrow meet a box between its two, and none lie on another', () => {
    fc.assert(
      fc.property(anyRelations, (some) => {
        const { arrows, boxes } = layOut(some);
        for (const { points, from, to } of arrows) {
          const others = boxes.filter(({ name }) => name !== from && name !== to);
          expect(others.filter((box) => meets(box, points[0], points[1]) || meets(box, points[1], points[2]))).toEqual(
            [],
          );
        }
        expect(new Set(arrows.map(({ points }) => points[0].x)).size).toBe(arrows.length);
        expect(new Set(arrows.map(({ points }) => points[2].y)).size).toBe(arrows.length);
      }),
    );
  });

  it.each([
    ['up', 'engine', 'exercises'],
    ['to a place that it does not know', 'engine', 'attic'],
  ])('refuse what leads %s', (_, from, to) => {
    expect(() => layOut([{ from, to, typesOnly: false }])).toThrow(`${from} imports ${to}`);
  });
});

/**
 * Whether an upright or level line meets a box.
 * @param {Box} box
 * @param {Point} one
 * @param {Point} other
 */
function meets({ x, y, width, height }, one, other) {
  const isBeside = Math.max(one.x, other.x) < x || Math.min(one.x, other.x) > x + width;
  const isAboveOrBelow = Math.max(one.y, other.y) < y || Math.min(one.y, other.y) > y + height;
  return !isBeside && !isAboveOrBelow;
}
