import { describe, expect, it } from 'vitest';
import { networkSheetOf } from '../../test/drills/sheet.ts';
import { drawDiagram } from './diagram-drawing.ts';

const drawn = (drill: string) => {
  const { network, given: quantities, names, sample } = networkSheetOf({ drill }, 'guided');
  const drawing = drawDiagram({
    network,
    quantities,
    names,
    sample: sample ?? 1,
    label: 'A <network>',
    targetWord: 'target',
  });
  return { ...drawing, text: drawing.svg.text, quantities };
};

describe('a diagram without a page', () => {
  it('has every number that is given, under its name', () => {
    const { text, read } = drawn('examples/lecture-slides/update');
    for (const weight of ['0.15', '0.2', '0.25', '0.3', '0.35', '0.4', '0.45', '0.5']) {
      expect(text).toContain(`<tspan font-weight="600">${weight}</tspan>`);
    }
    expect(text).toContain('w₅ ');
    // net_h1, its index below the line.
    expect(text).toContain('net<tspan font-size="78%" dy="0.28em">h1</tspan>');
    expect(text).toContain('aria-label="A &lt;network&gt;"');
    expect([...read].filter((id) => id.startsWith('w.'))).toHaveLength(8);
    expect(text).not.toMatch(/NaN|undefined/);
  });

  it('says which numbers cannot be read from it: those of other samples, and those that were shortened', () => {
    const { read, quantities } = drawn('examples/batch-notes/batch-sum');
    expect(read.has('x.1@1')).toBe(true);
    expect(read.has('x.1@2')).toBe(false);
    const shortened = Object.values(quantities).filter(({ given, shown, value }) => given && Number(shown) !== value);
    expect(shortened.filter(({ id }) => read.has(id))).toEqual([]);
  });

  it('leaves empty what is to be found', () => {
    const { text, read } = drawn('examples/lecture-slides/forward-pass');
    expect(read.has('z.1.1')).toBe(false);
    expect(text).not.toContain('0.0275');
  });
});
