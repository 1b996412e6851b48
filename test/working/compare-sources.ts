import { readFileSync } from 'node:fs';
import { solve } from '../../engine/solution/solve.ts';
import type { ReadFigure, Reading, StatementClass } from '../../engine/working/contract.ts';
import { Working } from '../../engine/working/working.ts';
import { explainExample, type ExplainedClaim } from '../../exercises/audit/audit-examples.ts';
import type { ClaimClass } from '../../exercises/audit/claim.ts';
import type { Example } from '../../exercises/examples/example.ts';

/** How the reading of a source compares with the figures that were transcribed from it by hand. */
export interface Comparison {
  readonly source: string;
  readonly claims: number;
  /** Read, and under the same quantity. */
  readonly found: number;
  /** Of these, with the same class. */
  readonly alike: number;
  /** Read under another quantity's name. */
  readonly misnamed: readonly string[];
  readonly missed: readonly string[];
  readonly unlike: readonly string[];
  readonly reading: Reading;
}

/** What the classes of the audit are called where a working is read. */
const sameClass: Readonly<Record<ClaimClass, readonly StatementClass[]>> = {
  right: ['right'],
  rounding: ['rounding'],
  carried: ['carried'],
  // A figure that is right under another setting is one filled in wrongly, or what follows from it.
  'wrong-setting': ['substitution', 'carried'],
  'wrong-value': ['mistake', 'arithmetic', 'substitution', 'wrong'],
  'wrong-name': ['mistake', 'arithmetic', 'substitution', 'wrong'],
  misprint: ['mistake', 'arithmetic', 'substitution', 'wrong'],
};

/**
 * Whether a figure that was read has the class that the audit tells. Of two kinds of misprints the audit says more than a
 * reader of the lines in their order can, and the reader is right not to accuse: where only the last digits are missing, as
 * in 0.618 for 0.6186, they may have been cut off; and what was misprinted above and is copied once more follows from there.
 */
function isSameClass(
  { class: of, claimed, right, quantity }: ExplainedClaim,
  read: StatementClass,
  above: readonly ExplainedClaim[],
): boolean {
  if (sameClass[of].includes(read)) return true;
  if (of !== 'misprint') return false;
  if (read === 'rounding') return right.startsWith(claimed);
  const isCopied = above.some(
    (other) => other.class === of && other.quantity === quantity && other.claimed === claimed,
  );
  return read === 'carried' && quantity !== null && isCopied;
}

/** The raw text of a source; a program that was packed is told where they lie. */
export const sourceText = (source: string): string => {
  const folder = process.env.WORKING_SOURCES;
  return readFileSync(
    folder === undefined ? new URL(`./sources/${source}`, import.meta.url) : `${folder}${source}`,
    'utf8',
  );
};

/** Reads the text of a source as it stands, and holds every figure against the audit of the same source. */
export function compareSource({ source, network, ...rest }: Example): Comparison {
  const solved = solve(network);
  if (!solved.ok) throw new Error(`${source} cannot be solved`);
  const text = sourceText(source);
  const reading = new Working(solved.value).read(text);
  const figures = new Map<string, ReadFigure>();
  for (const figure of reading.statements.flatMap(({ figures: own }) => own))
    figures.set(`${figure.line}:${figure.column}`, figure);
  const claims = explainExample({ source, network, ...rest }).sections.flatMap((section) => section.claims);
  const judged = claims.map((claim) => ({
    claim,
    figure: figureOf(claim, figures),
    at: `${claim.places.join(' ')} ${claim.claimed}`,
  }));
  const found = judged.filter(({ claim, figure }) => figure?.quantity === claim.quantity);
  const misnamed = judged.filter(
    ({ claim, figure }) => figure && figure.quantity !== null && figure.quantity !== claim.quantity,
  );
  const unlike = found.filter(
    ({ claim, figure }) => figure && !isSameClass(claim, figure.class, claims.slice(0, claims.indexOf(claim))),
  );
  return {
    source,
    claims: claims.length,
    found: found.length,
    alike: found.length - unlike.length,
    misnamed: misnamed.map(
      ({ claim, figure, at }) => `${at}: ${claim.quantity ?? 'no quantity'}, read as ${figure?.quantity ?? ''}`,
    ),
    missed: judged
      .filter((one) => !found.includes(one) && !misnamed.includes(one))
      .map(({ claim, at }) => `${at}: ${claim.quantity ?? 'no quantity'}`),
    unlike: unlike.map(({ claim, figure, at }) => `${at}: ${claim.class}, read as ${figure?.class ?? ''}`),
    reading,
  };
}

/** A sign in front of a figure belongs to it in the audit, and is read by itself here. */
function figureOf(
  { places, claimed }: ExplainedClaim,
  figures: ReadonlyMap<string, ReadFigure>,
): ReadFigure | undefined {
  for (const place of places) {
    const [line = 0, column = 0] = place.split(':').map(Number);
    const found = [column, ...(/^[+-]/.test(claimed) ? [column + 1, column + 2] : [])].map((at) =>
      figures.get(`${line}:${at}`),
    );
    const figure = found.find((one) => one !== undefined);
    if (figure) return figure;
  }
  return undefined;
}
