import type { Precision } from '../../../engine/precision/precision.ts';
import { language } from './language.svelte.ts';

/** Such as `4 decimals`. */
export const precisionWords = (precision: Precision): string =>
  'decimals' in precision
    ? language.text('precision.decimals', { digits: precision.decimals })
    : language.text('precision.significant', { digits: precision.significant });

/** The same where there is little room. */
export const shortPrecisionWords = (precision: Precision): string =>
  'decimals' in precision
    ? language.text('precision.decimals.short', { digits: precision.decimals })
    : language.text('precision.significant.short', { digits: precision.significant });

/** As many digits, counted as the precision counts them. */
export const withDigits = (precision: Precision, digits: number): Precision =>
  'decimals' in precision ? { decimals: digits } : { significant: digits };
