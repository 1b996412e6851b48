import type { SampleMark, WellFormedQuantityId } from '../../../../engine/quantities/quantity-name.ts';
import type { ShownPass } from '../values/shown-pass.ts';

/** A value written within a unit. Over the whole batch it is a mean, a range or a sum. */
export interface UnitLine {
  readonly quantity: WellFormedQuantityId;
  readonly hue: 'forward' | 'backward';
  readonly as: 'value' | 'mean' | 'range' | 'sum';
}

/** What stands in a unit: on the way forward its sum and activation, on the way back the factors of its delta. */
export function unitLines(pass: ShownPass, layer: number, unit: number, at: SampleMark): readonly UnitLine[] {
  const value = (name: 'z' | 'a' | 'dE/da' | 'da/dz' | 'dE/dz', hue: UnitLine['hue']): UnitLine => ({
    quantity: `${name}.${layer}.${unit}${at}`,
    hue,
    as: 'value',
  });
  const forward = [value('z', 'forward'), value('a', 'forward')];
  const delta = value('dE/dz', 'backward');
  switch (pass) {
    case 'forward':
      return forward;
    case 'backward':
      return [value('dE/da', 'backward'), value('da/dz', 'backward'), delta];
    case 'both':
      return [...forward, delta];
  }
}

/**
 * The same over the whole batch: where the activations lie, and what the errors of the samples add up to. There is no
 * slope, for the sum of products is not the product of sums.
 */
export function batchLines(pass: ShownPass, layer: number, unit: number, hasRoom: boolean): readonly UnitLine[] {
  const id = `${layer}.${unit}` as const;
  const forward = (['mean', ...(hasRoom ? ['range' as const] : [])] as const).map(
    (as) => ({ quantity: `a.${id}`, hue: 'forward', as }) as const,
  );
  const sum = (name: 'dE/da' | 'dE/dz'): UnitLine => ({ quantity: `${name}.${id}`, hue: 'backward', as: 'sum' });
  switch (pass) {
    case 'forward':
      return forward;
    case 'backward':
      return [sum('dE/da'), sum('dE/dz')];
    case 'both':
      return [...forward, sum('dE/dz')];
  }
}
