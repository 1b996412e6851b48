import type { Reading } from '../../engine/working/contract.ts';
import { Working } from '../../engine/working/working.ts';
import type { SlippedPage, WrittenPage } from './written-pages.ts';

/** How the reading of an honest page compares with what its figures are. */
export interface PageComparison {
  readonly reading: Reading;
  /** What was called wrong. */
  readonly accused: readonly string[];
  readonly found: number;
  /** Figures that were not read, or without a quantity. */
  readonly missed: readonly string[];
  /** Figures under another quantity's name. */
  readonly misnamed: readonly string[];
}

export function comparePage({ solution, text, figures }: WrittenPage): PageComparison {
  const reading = new Working(solution).read(text);
  const read = new Map(
    reading.statements.flatMap((statement) =>
      statement.figures.map((figure) => [`${figure.line}:${figure.column}`, figure.quantity] as const),
    ),
  );
  const missed: string[] = [];
  const misnamed: string[] = [];
  for (const { line, column, text: written, quantity } of figures) {
    const own = read.get(`${line}:${column}`) ?? null;
    const told = `${line}:${column} ${written} ${quantity}`;
    if (own === null) missed.push(told);
    else if (own !== quantity && !isAlike(solution, own, quantity)) misnamed.push(`${told}, read as ${own}`);
  }
  return {
    reading,
    accused: faultsOf(reading),
    found: figures.length - missed.length - misnamed.length,
    missed,
    misnamed,
  };
}

/** Where a layer passes its sum on, nobody tells it from its activation. */
const isAlike = (solution: WrittenPage['solution'], one: string, other: string): boolean =>
  solution.quantities.get(one)?.value === solution.quantities.get(other)?.value &&
  /^(?:z|a|dE)/.test(one) &&
  /^(?:z|a|dE)/.test(other);

const faultsOf = ({ statements }: Reading): string[] =>
  statements
    .filter(({ class: of }) => ['mistake', 'arithmetic', 'substitution', 'wrong'].includes(of))
    .map(
      ({ line, text, class: of, mistake, quantity }) => `${line}: ${text}: ${of} ${mistake ?? ''} ${quantity ?? ''}`,
    );

/** What is not as it should be where a slip was put in; null where it was found and named. */
export function missOf({ solution }: WrittenPage, { kind, quantity, mistake, text, line }: SlippedPage): string | null {
  const { statements, first } = new Working(solution).read(text);
  const found = first === null ? undefined : statements[first];
  if (kind === 'cut-off' || kind === 'rounded-early' || kind === 'rounding') {
    const own = statements.filter((statement) => statement.line === line && statement.class === 'rounding');
    const isTold = own.some(({ habit }) => kind === 'rounding' || habit === kind);
    return found === undefined && isTold ? null : `${found?.text ?? 'nothing'} for ${kind}`;
  }
  const told = found && `${found.line}: ${found.text} ${found.class} ${found.mistake ?? ''} ${found.quantity ?? ''}`;
  const isSame =
    found?.line === line &&
    (found.class === kind || (kind === 'wrong' && found.mistake === 'digit-slip')) &&
    (mistake === null || found.mistake === mistake) &&
    (kind === 'wrong' || found.quantity === quantity || isAlike(solution, found.quantity ?? '', quantity));
  return isSame ? null : `${told ?? 'nothing'} for ${line}: ${kind} ${mistake ?? ''} ${quantity}`;
}
