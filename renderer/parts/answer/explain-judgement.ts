import type { Precision } from '../../../engine/precision/precision.ts';
import type { Judgement } from '../../../exercises/contract/drill-views.ts';
import { explainReading } from '../../shell/language/explain-problem.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { precisionWords, withDigits } from '../../shell/language/precision-words.ts';

/**
 * The one sentence beside an answer that is not simply right; undefined where the mark says it all.
 * `precision` is what the answer was to be rounded to, null for what is chosen or put in order; once it `isOver`, nothing
 * can be put right any more.
 */
export function explainJudgement(
  judgement: Judgement,
  precision: Precision | null,
  isOver = false,
): string | undefined {
  switch (judgement.verdict) {
    case 'correct':
      return judgement.byTolerance ? language.text('judgement.by-tolerance') : undefined;
    case 'rounded':
      return judgement.rounding && language.pick(judgement.rounding.sentence);
    case 'carried':
      return language.text('judgement.carried');
    case 'mistake':
      return judgement.diagnosis && language.pick(judgement.diagnosis.sentence);
    case 'wrong':
      return explainWrong(judgement, isOver);
    case 'coarse':
      return judgement.needs === null || precision === null
        ? language.text('judgement.coarse.never')
        : language.text('judgement.coarse', { digits: precisionWords(withDigits(precision, judgement.needs)) });
    case 'invalid':
      return explainInvalid(judgement, precision);
  }
}

/** Everything that is right, as the field's tolerance. */
export const rangeSentence = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to
    ? language.text('judgement.tolerance.one', { from: withMinus(from) })
    : language.text('judgement.tolerance', { from: withMinus(from), to: withMinus(to) });

const withMinus = (written: string): string => written.replace('-', '−');

type Counted = Exclude<Judgement, { readonly verdict: 'coarse' } | { readonly verdict: 'invalid' }>;

function explainWrong({ remark, possible, together }: Counted, isOver: boolean): string | undefined {
  if (remark) return language.pick(remark);
  if (possible && together) return language.text('judgement.wrong.together');
  if (possible?.length === 1) return language.text('judgement.wrong.perhaps');
  if (possible && possible.length > 0) return language.text('judgement.wrong.possible');
  return isOver ? undefined : language.text('judgement.wrong');
}

function explainInvalid(
  { problem, at, remark }: Extract<Judgement, { readonly verdict: 'invalid' }>,
  precision: Precision | null,
): string {
  if (problem === 'not-derived') return remark ? language.pick(remark) : language.text('judgement.wrong');
  if (problem === 'not-chosen') return language.text('judgement.not-chosen');
  if (problem === 'too-few-digits') {
    return precision
      ? language.text('judgement.too-few-digits', { digits: precisionWords(precision) })
      : language.text('judgement.not-chosen');
  }
  return explainReading(problem, at);
}
