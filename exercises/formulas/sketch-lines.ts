import { formulaError } from '../../engine/formula/formula-error.ts';
import { LineFault } from '../../engine/formula/formula-problem.ts';
import { isName, nameKey, plainName } from '../../engine/formula/names.ts';
import { LinesReader } from '../../engine/formula/read-lines.ts';
import type { FormulaError } from '../../engine/contract/errors.ts';

/** Of more names than that nobody types a formula. */
const mostNames = 400;
/** What a number is that nobody has given yet. */
export const firstNumber = 1;

/** A line as far as it can be read. */
export interface TypedLine {
  readonly name?: string;
  readonly value?: number;
  readonly error?: FormulaError;
  /** It only waits for a line above that is at fault. */
  readonly waits?: true;
}

export interface TypedLines {
  /** Every given number, those too that the lines name and that nobody has given yet. */
  readonly given: Readonly<Record<string, number>>;
  readonly lines: readonly TypedLine[];
}

/** Reads every line by itself, where the reading of a document ends at the first fault; gives what is named and not there. */
export function readTyped(texts: readonly string[], given: Readonly<Record<string, number>>): TypedLines {
  let numbers = given;
  for (let names = 0; ; names += 1) {
    const { lines, missing } = readWith(texts, numbers);
    if (missing === undefined || names >= mostNames) return { given: numbers, lines };
    numbers = { ...numbers, [missing]: firstNumber };
  }
}

function readWith(
  texts: readonly string[],
  given: Readonly<Record<string, number>>,
): { readonly lines: readonly TypedLine[]; readonly missing?: string } {
  const reader = new LinesReader(Object.entries(given));
  const atFault = new Set<string>();
  const lines: TypedLine[] = [];
  for (const [index, text] of texts.entries()) {
    if (text.trim() === '') {
      lines.push({});
      continue;
    }
    try {
      const { name } = reader.read(texts, index);
      lines.push({ name, value: reader.values.get(name) ?? NaN });
    } catch (thrown) {
      if (!(thrown instanceof LineFault)) throw thrown;
      const { problem, found } = thrown.fault;
      const waits = atFault.has(nameKey(found));
      if (problem === 'unknown-name' && !waits && isName(plainName(found))) return { lines, missing: plainName(found) };
      const name = nameOf(text);
      if (name !== undefined) atFault.add(nameKey(name));
      const error = formulaError(index, text, thrown.fault);
      lines.push({ ...(name === undefined ? {} : { name }), ...(waits ? { waits } : { error }) });
    }
  }
  return { lines };
}

/** What a line that is at fault would define. */
function nameOf(text: string): string | undefined {
  const name = plainName(text.split(/[=＝]/, 1).join('').trim());
  return /[=＝]/.test(text) && isName(name) ? name : undefined;
}
