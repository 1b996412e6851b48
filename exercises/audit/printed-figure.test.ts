import { describe, expect, it } from 'vitest';
import { isCutOffFrom, isExact, isRoundedFrom, readFigure, valuesBehind } from './printed-figure.ts';

describe('a printed figure', () => {
  it.each([
    ['0.2411', 0.2411, 4],
    ['.25', 0.25, 2],
    ['-0.13', -0.13, 2],
    ['+0.04441', 0.04441, 5],
    ['1.00', 1, 2],
    ['3', 3, 0],
  ])('%s is read as %d with %d decimals', (text, value, decimals) => {
    expect(readFigure(text)).toMatchObject({ text, value, decimals });
  });

  it.each(['', '.', 'x', '1,5', '0.1.2', '--1'])('"%s" is none', (text) => {
    expect(() => readFigure(text)).toThrow(RangeError);
  });

  it.each([
    ['0.60945', 0.609446005, true, false],
    ['0.60944', 0.609446005, false, true],
    ['-0.13', -0.1299, true, false],
    ['-0.12', -0.1299, false, true],
    ['0.08', 0.08, true, true],
    ['1.01', 1.005, true, false],
    ['0.60943', 0.609446005, false, false],
  ])('%s is %d rounded: %s, cut off: %s', (text, full, rounded, cut) => {
    expect(isRoundedFrom(readFigure(text), full)).toBe(rounded);
    expect(isCutOffFrom(readFigure(text), full)).toBe(cut);
  });

  it('that leaves nothing out is exact, whatever the last bits of binary arithmetic', () => {
    expect(isExact(readFigure('0.0425'), 0.042499999999999996)).toBe(true);
    expect(isExact(readFigure('0.5069'), 0.50687)).toBe(false);
  });

  it('stands for half a unit on both sides where values are rounded, and for the rest of the unit where they are cut', () => {
    expect(valuesBehind(readFigure('0.25'), 'by-rounding')).toEqual({ low: 0.245, high: 0.255 });
    expect(valuesBehind(readFigure('0.25'), 'by-cutting-off')).toEqual({ low: 0.245, high: 0.26 });
    expect(valuesBehind(readFigure('-0.25'), 'by-cutting-off')).toEqual({ low: -0.26, high: -0.245 });
  });
});
