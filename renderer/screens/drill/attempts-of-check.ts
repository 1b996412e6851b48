import type { Judgement } from '../../../exercises/contract/drill-views.ts';
import type { NewAttempt } from '../../keeping/database/attempt.ts';
import type { DrillItem } from '../../parts/sheet/drill-items.ts';
import { chosenIn } from './parts/chosen.ts';
import type { DrillSource } from './drill-source.ts';

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
  readonly nextId: () => string;
}

/** What was chosen, as the tiles have it. */
const wordsOf = ({ tiles, role }: DrillItem, typed: string): string =>
  chosenIn(typed)
    .map((id) => tiles.find((tile) => tile.id === id)?.printed.text ?? id)
    .join(role === 'backward' ? ' · ' : ', ');

/** The attempts of one check. What cannot be read or told apart is none. */
export function attemptsOf(judged: readonly Judged[], circumstances: Circumstances): readonly NewAttempt[] {
  const { source, example, at, hints, took, nextId } = circumstances;
  const check = nextId();
  return judged.flatMap(({ item, typed, judgement }): NewAttempt[] => {
    if (judgement.verdict === 'invalid' || judgement.verdict === 'coarse') return [];
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
        reading: precision === null ? wordsOf(item, typed) : judgement.reading,
        precision,
        verdict: judgement.verdict,
        ...(judgement.diagnosis ? { mistake: judgement.diagnosis.mistake } : {}),
        hints: hints(quantity),
        took: took(quantity),
      },
    ];
  });
}
