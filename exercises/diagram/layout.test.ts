import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inputRadius,
  labelHeight,
  labelWidth,
  layOut,
  unitHalf,
  type EdgeLabels,
  type LabelLengths,
} from './layout.ts';
import { sketch } from './sketch-layout.ts';

describe.each([[[2, 2, 2]], [[1, 2, 2, 1]], [[3, 4, 2]], [[8, 8]], [[1, 1]]])('a %j network', (sizes) => {
  const { width, height, nodes, edges } = layOut(sizes);

  test('has a place for every unit and an edge for every weight', () => {
    expect(nodes).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
    expect(edges).toHaveLength(sizes.slice(1).reduce((sum, size, index) => sum + size * (sizes[index] ?? 0), 0));
  });

  test('stands within its picture', () => {
    for (const { x, y, layer } of nodes) {
      const half = layer === 0 ? { width: inputRadius, height: inputRadius } : unitHalf;
      expect(x - half.width).toBeGreaterThanOrEqual(0);
      expect(x + half.width).toBeLessThanOrEqual(width);
      expect(y - half.height).toBeGreaterThanOrEqual(0);
      expect(y + half.height).toBeLessThanOrEqual(height);
    }
  });

  test('has no two units in one place', () => {
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    const { dots } = sketch(sizes);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });
});

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 });
const length = fc.record({ symbol: fc.integer({ min: 1, max: 9 }), value: fc.integer({ min: 1, max: 7 }) });

test('no weight is written over another or over a unit', () => {
  fc.assert(
    fc.property(sizes, length, (units, longest) => {
      const { labels, edges } = layOut(
        units,
        units.slice(1).map(() => longest),
      );
      if (labels === 'none') return;
      const width = labelWidth({ ...longest, symbol: labels === 'symbols' ? longest.symbol : 0 });
      for (const [index, { label, start, end }] of edges.entries()) {
        expect(label.x - width / 2).toBeGreaterThan(start.x);
        expect(label.x + width / 2).toBeLessThan(end.x);
        for (const { label: other } of edges.slice(index + 1)) {
          expect(Math.abs(label.x - other.x) >= width || Math.abs(label.y - other.y) >= labelHeight).toBe(true);
        }
      }
    }),
  );
});

test.each<[what: string, sizes: number[], lengths: LabelLengths, labels: EdgeLabels]>([
  ['the slides', [2, 2, 2], { symbol: 2, value: 4 }, 'symbols'],
  ['twelve weights between two layers', [3, 4, 2], { symbol: 3, value: 5 }, 'symbols'],
  ['the derivation, whose symbols are long', [3, 4, 2], { symbol: 9, value: 5 }, 'values'],
  ['more than fit', [16, 32, 10], { symbol: 3, value: 5 }, 'none'],
])('of %s, as much is written as can be read', (_, units, lengths, labels) => {
  expect(
    layOut(
      units,
      units.slice(1).map(() => lengths),
    ).labels,
  ).toBe(labels);
});
