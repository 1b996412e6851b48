import type { NumberPlace } from '../document/number-place.ts';

/** What stands typed in one place and is not the number as it is written, such as `1e`, and what the number is meanwhile. */
interface HalfTyped {
  readonly network: string;
  readonly place: string;
  readonly text: string;
  readonly value: number;
}

/** There is one pen, so there is one at a time; it belongs to the window, for the page that is loaded there next. */
const key = 'backprop-workbook.half-typed';

/** Notes it for a page that is loaded anew meanwhile; without a text nothing is under way any more. */
export function noteHalfTyped(network: string, place: NumberPlace, text?: string, value = 0): void {
  try {
    if (text === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ network, place: JSON.stringify(place), text, value }));
  } catch {
    // No room, or no storage at all.
  }
}

/** What was being typed there when the page was left, as long as the number is what it was then. */
export function readHalfTyped(network: string, place: NumberPlace, value: number): string | undefined {
  try {
    const noted = sessionStorage.getItem(key);
    if (noted === null) return undefined;
    const half = JSON.parse(noted) as HalfTyped;
    const isHere = half.network === network && half.place === JSON.stringify(place) && half.value === value;
    return isHere ? half.text : undefined;
  } catch {
    return undefined;
  }
}
