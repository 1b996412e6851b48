import { expect, test } from 'vitest';
import { readDrillId } from '../../../exercises/drills/drill-id.ts';
import { precisionIn, withPrecision } from './chosen-precision.ts';
import { toleranceIn, tolerances, withTolerance } from './chosen-tolerance.ts';

test('a tolerance and a precision are chosen apart from each other, and are in the id that the engine reads', () => {
  const drill = 'network/gradient';
  for (const tolerance of tolerances) {
    const allowed = withTolerance(drill, tolerance);
    expect(toleranceIn(allowed)).toEqual(tolerance);
    expect(precisionIn(allowed)).toBeUndefined();
    expect(readDrillId(allowed)).toEqual({ of: 'network', kind: 'gradient', tolerance });
    const both = withPrecision(allowed, { significant: 3 });
    expect([precisionIn(both), toleranceIn(both)]).toEqual([{ significant: 3 }, tolerance]);
    expect(readDrillId(both)).toEqual({ of: 'network', kind: 'gradient', precision: { significant: 3 }, tolerance });
    expect(withPrecision(both, undefined)).toBe(allowed);
    expect(withTolerance(both, undefined)).toBe('network/gradient/significant-3');
  }
  expect(withTolerance('generated/gradient/1/abc', tolerances[0])).toBe('generated/gradient/1/abc');
  expect(toleranceIn('network/gradient/decimals-4')).toBeUndefined();
});

test.each(['relative-0', 'relative-1.5', 'relative-01', 'absolute--1', 'absolute-1e3', 'absolute-', 'relative-0.1/x'])(
  'network/gradient/%s names no drill',
  (ending) => {
    expect(readDrillId(`network/gradient/${ending}`)).toBeUndefined();
  },
);
