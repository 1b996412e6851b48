import type { ShownPass } from '../editor-desk.svelte.ts';

/** A value written within a unit. */
export interface UnitLine {
  readonly quantity: string;
  readonly hue: 'forward' | 'backward';
}

/** What stands in a unit: on the way forward its sum and activation, on the way back the factors of its delta. */
export function unitLines(pass: ShownPass, layer: number, unit: number, at: string): readonly UnitLine[] {
  const id = `${layer}.${unit}${at}`;
  const forward = [`z.${id}`, `a.${id}`].map((quantity) => ({ quantity, hue: 'forward' }) as const);
  const delta = { quantity: `dE/dz.${id}`, hue: 'backward' } as const;
  switch (pass) {
    case 'forward':
      return forward;
    case 'backward':
      return [{ quantity: `dE/da.${id}`, hue: 'backward' }, { quantity: `da/dz.${id}`, hue: 'backward' }, delta];
    case 'both':
      return [...forward, delta];
  }
}
