import { Working } from '../../engine/working/working.ts';
import { madeUpPage, type MadeUpPage } from './made-up.ts';

/** What came of reading made-up pages. */
export interface Tally {
  pages: number;
  honest: number;
  /** Honest lines, and lines before the slip, that were called wrong. */
  readonly accused: string[];
  slipped: number;
  found: number;
  readonly missed: string[];
  named: number;
  readonly misnamed: string[];
  /** Called wrong without a name. */
  readonly unnamed: string[];
}

/** Reads the pages from `from` up to below `to`. */
export function tryPages(from: number, to: number): Tally {
  const tally: Tally = {
    pages: 0,
    honest: 0,
    accused: [],
    slipped: 0,
    found: 0,
    missed: [],
    named: 0,
    misnamed: [],
    unnamed: [],
  };
  for (let seed = from; seed < to; seed += 1) {
    const page = madeUpPage(seed);
    if (page) tryPage(page, seed, tally);
  }
  return tally;
}

function tryPage(page: MadeUpPage, seed: number, tally: Tally): void {
  const { statements, first } = new Working(page.solution).read(page.text);
  const wrong = first === null ? undefined : statements[first];
  tally.pages += 1;
  const told = `${seed} ${page.slip} ${page.spelling.form}: ${page.line === null ? '' : (page.text.split('\n')[page.line - 1] ?? '')}`;
  if (page.line === null) {
    tally.honest += 1;
    if (wrong)
      tally.accused.push(`${told}${wrong.text} is ${wrong.class} ${wrong.quantity ?? ''} ${wrong.mistake ?? ''}`);
    return;
  }
  tally.slipped += 1;
  if (wrong && wrong.line < page.line)
    tally.accused.push(`${told}: ${wrong.text} is ${wrong.class} ${wrong.quantity ?? ''} ${wrong.mistake ?? ''}`);
  if (wrong?.line !== page.line) {
    tally.missed.push(told);
    return;
  }
  tally.found += 1;
  // A source that was filled in twice is told at the number that should be another's.
  const isTwice = page.mistake === 'same-source-twice' && wrong.class === 'substitution';
  const isNamed = isTwice || (wrong.class === page.class && (page.mistake === null || wrong.mistake === page.mistake));
  if (isNamed) tally.named += 1;
  else if (wrong.class === 'wrong') tally.unnamed.push(`${told} (${page.mistake ?? ''})`);
  else
    tally.misnamed.push(`${told}: ${wrong.class} ${wrong.mistake ?? ''} for ${page.class ?? ''} ${page.mistake ?? ''}`);
}
