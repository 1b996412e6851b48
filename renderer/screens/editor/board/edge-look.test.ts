import { expect, test } from 'vitest';
import { layOutBoard } from './board-layout.ts';
import { edgeDashes } from './edge-look.ts';

test('the lines of a large network have no more dashes than can be drawn while one waits', () => {
  const { edges, density } = layOutBoard([784, 30, 10], { label: { width: 0, height: 0 }, unit: 0 });
  const weightsInto = [784 * 30, 30 * 10];
  const dashes = edges.reduce((sum, { layer, start, end }) => {
    const [dash = 0, gap = 0] = edgeDashes(weightsInto[layer - 1] ?? 0, density)
      .split(' ')
      .map(Number);
    return sum + Math.hypot(end.x - start.x, end.y - start.y) / (dash + gap);
  }, 0);
  expect(dashes).toBeLessThan(1_000_000);
});
