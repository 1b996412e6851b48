import { describe, expect, test } from 'vitest';
import { inputRadius, layOut, unitHalf } from './layout.ts';
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

test('in a 2-2-2, no two weights are written over each other', () => {
  const labels = layOut([2, 2, 2]).edges.map(({ label }) => label);
  for (const [index, one] of labels.entries()) {
    for (const other of labels.slice(index + 1)) {
      expect(Math.abs(one.x - other.x) > 90 || Math.abs(one.y - other.y) > 24).toBe(true);
    }
  }
});
