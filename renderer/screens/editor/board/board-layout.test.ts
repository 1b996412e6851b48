import { describe, expect, test } from 'vitest';
import type { NotationName } from '../../../../engine/network/document.ts';
import type { Precision } from '../../../../engine/precision/precision.ts';
import type { ShownPass } from '../values/shown-pass.ts';
import { densityOf, layOutBoard } from './board-layout.ts';
import { boardRoom } from './label-room.ts';

const sizes = [
  [2, 2, 2],
  [1, 1],
  [3, 4, 2],
  [4, 4, 4],
  [8, 8, 8],
  [4, 8, 8, 4],
  [16, 32, 32, 10],
];

const roomFor = (
  each: readonly number[],
  precision: Precision = { decimals: 4 },
  pass: ShownPass = 'both',
  notation: NotationName = 'numbered',
) => boardRoom(densityOf(each), { precision, pass, notation });

describe.each(sizes.map((each) => [each]))('a %j network', (each) => {
  const layout = layOutBoard(each, roomFor(each));

  test('has every unit and every weight within its picture, no two units in one place', () => {
    expect(layout.units).toHaveLength(each.reduce((sum, size) => sum + size, 0));
    expect(layout.edges).toHaveLength(each.slice(1).reduce((sum, size, index) => sum + size * (each[index] ?? 0), 0));
    expect(new Set(layout.units.map(({ x, y }) => `${x} ${y}`)).size).toBe(layout.units.length);
    for (const { x, y } of [...layout.units, layout.loss]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(layout.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(layout.height);
    }
  });

  test('has every line from unit to unit', () => {
    for (const { layer, unit, from, start, end } of layout.edges) {
      const unitAt = (l: number, u: number) => layout.units.find((spot) => spot.layer === l && spot.unit === u);
      expect(start.y).toBeCloseTo(unitAt(layer - 1, from)?.y ?? NaN, 9);
      expect(end.y).toBeCloseTo(unitAt(layer, unit)?.y ?? NaN, 9);
      expect(end.x).toBeGreaterThan(start.x);
    }
  });
});

const counts = Array.from({ length: 8 }, (_, index) => index + 1);
const contents: readonly (readonly [Precision, ShownPass, NotationName])[] = [
  [{ decimals: 4 }, 'both', 'numbered'],
  [{ decimals: 2 }, 'forward', 'indexed'],
  [{ decimals: 8 }, 'both', 'numbered'],
  [{ significant: 8 }, 'backward', 'matrix'],
  [{ decimals: 15 }, 'both', 'net-out'],
];

test.each(contents)(
  'between any two layers of up to eight units, every weight stands free (%j, %s, %s)',
  (...content) => {
    for (const from of counts) {
      for (const to of counts) {
        // A third layer says how many units the largest has, and so how they are drawn.
        for (const most of [2, 4, 8].filter((count) => count >= Math.max(from, to))) {
          const room = roomFor([from, to, most], ...content);
          const { edges } = layOutBoard([from, to, most], room);
          for (const [index, one] of edges.entries()) {
            const { x, y } = one.label;
            expect(x - room.label.width / 2).toBeGreaterThan(one.start.x);
            expect(x + room.label.width / 2).toBeLessThan(one.end.x);
            for (const { label } of edges.slice(index + 1)) {
              expect(Math.abs(label.x - x) >= room.label.width || Math.abs(label.y - y) >= room.label.height).toBe(
                true,
              );
            }
          }
        }
      }
    }
  },
);

test('numbers are folded away beyond eight units', () => {
  expect(
    [
      [4, 4],
      [8, 5],
      [9, 1],
    ].map(densityOf),
  ).toEqual(['roomy', 'short', 'folded']);
});
