import type { Tolerance } from '../../../engine/precision/tolerance.ts';
import { language } from './language.svelte.ts';

/** Such as `± 0.1 % of the value`, or `± 0.01`. */
export const toleranceWords = (tolerance: Tolerance): string =>
  'relative' in tolerance
    ? // A part of a thousandth times 100 is no exact double.
      language.text('tolerance.relative', { percent: String(Number((tolerance.relative * 100).toPrecision(12))) })
    : language.text('tolerance.absolute', { distance: String(tolerance.absolute) });
