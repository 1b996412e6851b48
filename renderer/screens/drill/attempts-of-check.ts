import type { Judgement } from '../../../exercises/contract/drill-views.ts';
import type { NewAttempt } from '../../keeping/database/attempt.ts';
import type { Fields } from '../../keeping/database/draft.ts';
import type { DrillItem } from '../../parts/sheet/drill-items.ts';
import { chosenIn } from './parts/chosen.ts';
import type { DrillSource } from '../../parts/sheet/drill-source.ts';

/** What was said of an answer as it stood. */
export interface Judged {
  readonly item: DrillItem;
  readonly typed: string;
  readonly judgement: Judgement;
}

interface Circumstances {
  readonly source: DrillSource;
  readonly example: string | null;
  readonly at: number;
  readonly hints: (item: string) => number;
  readonly took: (item: string) => number | null;
  /** When the sheet was checked first. */
  readonly sheet: number;
  readonly beside: Fields;
  readonly nextId: () => string;
}

/** What was chosen, as the tiles have it. */
const wordsOf = ({ tiles, role }: DrillItem, typed: string): string =>
  chosenIn(typed)
    .map((id) => tiles.find((tile) => tile.id === id)?.printed.text ?? id)
    .join(role === 'backward' ? ' · ' : ', ');

type Counted = Exclude<Judgement, { readonly verdict: 'invalid' | 'coarse' }>;

/** Whether it goes into the log. */
const counts = (judgement: Judgement): judgement is Counted =>
  judgement.verdict !== 'invalid' && judgement.verdict !== 'coarse';

/** Nothing that could be read is longer, a formula in letters included. */
const longestBeside = 4000;

/**
 * What stands on a sheet and will not be in the log when these answers are: what is not judged as it stands, what cannot
 * be read, and, as empty, what was taken away.
 */
export function standingBeside(
  items: readonly DrillItem[],
  judged: readonly Judged[],
  logged: (item: string) => string | undefined,
): Fields {
  const beside = items.flatMap(({ name }): [string, string][] => {
    const answer = judged.find(({ item }) => item.name === name);
    const typed = answer?.typed ?? '';
    const before = logged(name) ?? '';
    const isInLog = typed === before && (!answer || counts(answer.judgement));
    return isInLog ? [] : [[name, typed.length > longestBeside ? `${typed.slice(0, longestBeside)}…` : typed]];
  });
  return Object.fromEntries(beside);
}

/** The attempts of one check. What cannot be read or told apart is none. */
export function attemptsOf(judged: readonly Judged[], circumstances: Circumstances): readonly NewAttempt[] {
  const { source, example, at, hints, took, sheet, beside, nextId } = circumstances;
  const check = nextId();
  const [first, ...others] = judged.flatMap(({ item, typed, judgement }): NewAttempt[] => {
    if (!counts(judgement)) return [];
    const { name: quantity, symbol, role, precision } = item;
    return [
      {
        ...source,
        id: nextId(),
        at,
        check,
        example,
        quantity,
        symbol,
        role,
        typed,
        reading: item.tiles.length > 0 ? wordsOf(item, typed) : judgement.reading,
        precision,
        verdict: judgement.verdict,
        ...(judgement.rounding ? { habit: judgement.rounding.habit } : {}),
        ...(judgement.diagnosis ? { mistake: judgement.diagnosis.mistake } : {}),
        hints: hints(quantity),
        took: took(quantity),
        sheet,
      },
    ];
  });
  if (!first) return [];
  return [Object.keys(beside).length > 0 ? { ...first, beside } : first, ...others];
}
