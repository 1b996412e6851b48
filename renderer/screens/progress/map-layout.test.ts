import { expect, test } from 'vitest';
import { engine } from '../../shell/engine-client/engine.ts';
import { layOutSkills, leastMapWidth } from './map-layout.ts';

test.each([leastMapWidth, 726, 992, 1400])(
  'at %d no skill lies on another, and no line runs through one',
  async (width) => {
    const cards = await engine.call('skills', null);
    if (!cards.ok) throw new Error(cards.error.code);
    const layout = layOutSkills(cards.value, width);
    expect(layout.places).toHaveLength(cards.value.length);
    const boxes = layout.places.map(({ skill, x, y }) => ({
      skill,
      left: x,
      right: x + layout.width,
      top: y,
      bottom: y + layout.height,
    }));
    for (const one of boxes) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(width);
      for (const other of boxes) {
        if (one === other) continue;
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart, `${one.skill} ${other.skill}`).toBe(true);
      }
    }
    for (const { from, to, path: d } of layout.edges) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', d);
      const length = path.getTotalLength();
      for (let at = 1; at < length - 1; at += 2) {
        const { x, y } = path.getPointAtLength(at);
        const through = boxes.filter((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
        expect(
          through.map(({ skill }) => skill),
          `${from} to ${to}`,
        ).toEqual([]);
      }
    }
  },
);
