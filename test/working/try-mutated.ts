import { isFaulty } from '../../engine/working/contract.ts';
import { Working } from '../../engine/working/working.ts';
import { madeUpPage, slips } from './made-up.ts';
import { mutate } from './mutate-text.ts';

/** So many honest pages are mutated again and again. */
const pages = 50;
/** So much of each, in whole lines. */
const firstLines = (text: string): string => text.slice(0, text.lastIndexOf('\n', 1500));

/** What came of reading mutated pages. */
export interface MutatedTally {
  texts: number;
  statements: number;
  /** Lines that were left as they were, and called wrong. */
  readonly accused: string[];
}

/** Reads honest pages with some of their characters lost, doubled, moved or replaced, by the numbers of the mutations. */
export function tryMutated(from: number, to: number): MutatedTally {
  const tally: MutatedTally = { texts: 0, statements: 0, accused: [] };
  const known = Array.from({ length: pages }, (_, index) => madeUpPage(slips.length * index)).flatMap((page) =>
    page ? [{ text: firstLines(page.text), working: new Working(page.solution) }] : [],
  );
  for (let seed = from; seed < to; seed += 1) {
    const page = known[seed % known.length];
    if (!page) continue;
    const text = mutate(page.text, seed);
    const { statements } = page.working.read(text);
    const honest = new Set(page.text.split('\n'));
    const lines = text.split('\n');
    tally.texts += 1;
    tally.statements += statements.length;
    for (const { line, class: of, text: told } of statements) {
      const written = lines[line - 1] ?? '';
      if (isFaulty(of) && honest.has(written)) tally.accused.push(`${seed}: ${written}: ${told} is ${of}`);
    }
  }
  return tally;
}
