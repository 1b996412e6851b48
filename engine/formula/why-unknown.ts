import { LineFault } from './formula-problem.ts';
import { nameKey, type KnownNames } from './names.ts';
import { tokenize } from './tokens.ts';

export interface Surroundings {
  readonly lines: readonly string[];
  /** Of the line in which the name stands, from 0. */
  readonly index: number;
  readonly names: KnownNames;
}

/** Says why a name stands for nothing in a line: it is worked out from that very line, only below it, or nowhere. */
export function whyUnknown(typed: string, start: number, { lines, index, names }: Surroundings): never {
  const parts = lines.map(namesIn);
  const key = nameKey(typed);
  const below = parts.findIndex(([defined], line) => line >= index && defined === key);
  if (below >= 0) {
    const problem = leadsTo(parts, below, index) ? 'cycle' : 'used-before';
    throw new LineFault({ problem, start, found: typed });
  }
  const product = knownProduct(typed, names);
  if (product) throw new LineFault({ problem: 'product-of-names', start, found: typed, instead: product });
  throw new LineFault({ problem: 'unknown-name', start, found: typed });
}

/** The names of a line, as far as it can be read; first the one that it defines. */
function namesIn(line: string): readonly string[] {
  try {
    return tokenize(line).flatMap(({ kind, text }) => (kind === 'name' ? [nameKey(text)] : []));
  } catch (thrown) {
    if (thrown instanceof LineFault) return [];
    throw thrown;
  }
}

/** Whether what a line defines is worked, over whatever lines, from what another defines. */
function leadsTo(parts: readonly (readonly string[])[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const waiting = [from];
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    if (line === to) return true;
    if (seen.has(line)) continue;
    seen.add(line);
    const [, ...used] = parts[line] ?? [];
    for (const name of used) {
      const defining = parts.findIndex(([defined]) => defined === name);
      if (defining >= 0) waiting.push(defining);
    }
  }
  return false;
}

/** Longer words are no names in a row. */
const longestProduct = 12;

/** `w*x` for wx, where w and x are known: written without a sign, names are one name. */
function knownProduct(typed: string, names: KnownNames): string | undefined {
  if (typed.length > longestProduct) return undefined;
  for (let length = typed.length - 1; length > 0; length -= 1) {
    const first = typed.slice(0, length);
    const rest = typed.slice(length);
    if (names.find(first) === undefined) continue;
    if (names.find(rest) !== undefined) return `${first}*${rest}`;
    const others = knownProduct(rest, names);
    if (others !== undefined) return `${first}*${others}`;
  }
  return undefined;
}
