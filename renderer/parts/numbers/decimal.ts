import { readAnswer } from '../../../engine/answers/read-answer.ts';

/** A number as typed, read as answers are: a decimal, a fraction or a calculation. Undefined where it is none. */
export function readDecimal(typed: string): number | undefined {
  const reading = readAnswer(typed);
  return reading.kind === 'number' ? reading.value : undefined;
}

/** A number as it is edited: every digit that matters, none that binary fractions leave behind. */
export const writtenDecimal = (value: number): string => String(Number(value.toPrecision(15)));

/** What the arrow keys add: a tenth, with Shift ten times and with Alt a tenth of it. */
export function keyStep(event: { readonly shiftKey: boolean; readonly altKey: boolean }): number {
  return 0.1 * scaleOf(event);
}

/** What a pixel of dragging adds: a hundredth, with Shift ten times and with Alt a tenth of it. */
export function dragStep(event: { readonly shiftKey: boolean; readonly altKey: boolean }): number {
  return 0.01 * scaleOf(event);
}

const scaleOf = ({ shiftKey, altKey }: { readonly shiftKey: boolean; readonly altKey: boolean }): number =>
  shiftKey ? 10 : altKey ? 0.1 : 1;

/** A sum without the digits that binary fractions leave behind. */
export const steppedBy = (value: number, step: number): number => Number((value + step).toPrecision(12));
