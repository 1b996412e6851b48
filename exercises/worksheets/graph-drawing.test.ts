import { expect, it } from 'vitest';
import { sheetOf } from '../../test/drills/sheet.ts';
import { drawGraph, drawGraphInBands } from './graph-drawing.ts';

const drawn = (drill: string) => {
  const sheet = sheetOf({ drill }, 'guided');
  if (sheet.of !== 'formula') throw new Error(`${drill} is on no formula`);
  const { graph, given: quantities } = sheet;
  return { ...drawGraph({ graph, quantities, label: 'A <graph>' }), quantities };
};

it('has values above the lines, operations in circles, and names where they belong', () => {
  const { svg, read, width } = drawn('templates/gate/graph-path');
  // q = −2 + 5, f = 3 × −4, and nothing above f.
  for (const number of ['−2', '5', '−4', '3.0000', '−12.0000', '1.0000']) {
    expect(svg.text).toContain(`<tspan font-weight="600">${number}</tspan>`);
  }
  for (const sign of ['+', '×']) expect(svg.text).toContain(`>${sign}</text>`);
  expect(svg.text).toContain('aria-label="A &lt;graph&gt;"');
  expect(svg.text).not.toMatch(/NaN|undefined/);
  expect([...read].sort()).toEqual(['dv.f', 'v.f', 'v.q', 'v.x', 'v.y', 'v.z']);
  expect(width).toBeGreaterThan(200);
});

it('leaves empty what is to be found', () => {
  const { svg, read } = drawn('templates/gate/graph-values');
  expect([...read].sort()).toEqual(['v.x', 'v.y', 'v.z']);
  expect(svg.text).not.toContain('12.0000');
});

it('is cut into bands that fit on a page, through no circle and no number', () => {
  const sheet = sheetOf({ drill: 'templates/recurrent/graph-values' }, 'guided');
  if (sheet.of !== 'formula') throw new Error('no formula');
  const { graph, given: quantities } = sheet;
  const { bands } = drawGraphInBands({ graph, quantities, label: 'Bands' }, 850);
  expect(bands.length).toBeGreaterThan(2);
  let from = 0;
  for (const { width } of bands) {
    expect(width).toBeLessThanOrEqual(850);
    const [left, right] = [from, from + width];
    const whole = graph.nodes.filter(({ place, half, lineEnd }) => place.x - half.width >= left && lineEnd <= right);
    const touched = graph.nodes.filter(({ place, half, lineEnd }) => place.x - half.width < right && lineEnd > left);
    expect(touched).toEqual(whole);
    from = right;
  }
  expect(from).toBeCloseTo(graph.width, 6);
  expect(bands.filter(({ svg }) => svg.text.includes('aria-label'))).toHaveLength(1);
});
