import { readAnswer, type NamedValue, type Reading } from '../../../engine/answers/read-answer.ts';
import type { ScratchNumber } from './scratch-sheet.ts';

/** What a line comes to by itself, whether it is right or not. */
export interface ReckonedLine {
  /** Its last number, or what its last side comes to. */
  readonly number: ScratchNumber | undefined;
  /** Whether that does not stand there already. */
  readonly isWorkedOut: boolean;
  /** Why a calculation comes to nothing. */
  readonly problem: Extract<Reading, { kind: 'problem' }> | undefined;
}

/** So many lines are worked out; nobody writes more beside a sheet. */
const mostLines = 400;

const relation = /:=|->|=>|[=≈≒→⇒]|\\(?:approx|to|Rightarrow)\b/;
const equality = /:=|[=≈≒]|\\approx\b/;
/** One name by itself, or a derivative: letters with indices and marks, and no sign between. */
const name = /^[\p{L}∂][\p{L}\p{M}\p{Nd}_'′()[\],∂₀-₉⁺⁽⁾¹²³]*(?:\/[\p{L}∂][\p{L}\p{M}\p{Nd}_'′()[\],∂₀-₉⁽⁾¹²³]*)?$/u;
/** What a calculation means already must not come to mean another thing. */
const reserved = /^(?:e|exp|ln|log|max|sqrt|tanh|sigmoid|relu|leakyrelu|lrelu|elu|softplus|silu|swish)$/i;
const calculation = /\d.*[-+*/^×·÷∙−(]|[-+*/^×·÷∙−(].*\d/;

const nothing: ReckonedLine = { number: undefined, isWorkedOut: false, problem: undefined };

/**
 * What each line of a page comes to. A name that a line above gives a value to may be used below, also where the sheet does
 * not say its value.
 */
export function reckonLines(text: string, names: readonly NamedValue[]): ReckonedLine[] {
  let known = names;
  return text
    .split('\n')
    .slice(0, mostLines)
    .map((line) => {
      const reckoned = reckonLine(line, known);
      const defined = reckoned.number && definedBy(line);
      if (defined !== undefined && reckoned.number)
        known = [{ symbol: defined, value: reckoned.number.value }, ...known];
      return reckoned;
    });
}

function reckonLine(line: string, names: readonly NamedValue[]): ReckonedLine {
  const sides = line.split(relation).map(bare);
  const last = sides.findLast((side) => side !== '');
  if (last === undefined) return nothing;
  const reading = readAnswer(last, names);
  if (reading.kind === 'number') {
    const { value, text, digits } = reading;
    return { number: { value, text, digits }, isWorkedOut: digits === null || sides.at(-1) === '', problem: undefined };
  }
  return { ...nothing, problem: sides.length === 1 && calculation.test(last) ? reading : undefined };
}

/** Without what stands around a formula, and without the end of its sentence. */
const bare = (side: string): string =>
  side
    .replace(/[$&]|\\\\/g, ' ')
    .trim()
    .replace(/[.,;]$/, '')
    .trim();

/** The name that a line gives its value to; undefined where it gives none. */
function definedBy(line: string): string | undefined {
  if (/[→⇒]|[-=]>/.test(line)) return undefined;
  const [left, ...others] = line.split(equality);
  const said = left?.trim() ?? '';
  return others.length > 0 && name.test(said) && !reserved.test(said) ? said : undefined;
}
