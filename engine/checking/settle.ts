import type { FoundMistake } from './candidates.ts';
import type { MistakeName } from './mistakes/mistake-names.ts';
import type { Verdict } from './verdict.ts';

/** The mistakes that fit a wrong answer; none where it was carried on from one, or fits none. */
function fitting(verdict: Verdict): readonly FoundMistake[] {
  if (verdict.verdict === 'mistake') return [verdict.found];
  return verdict.verdict === 'wrong' && !verdict.together ? verdict.possible : [];
}

/**
 * Where several mistakes fit one answer equally well, the others on the same paper may tell: the one mistake that also
 * explains every other wrong answer is the one that was made.
 */
export function settle(verdicts: readonly Verdict[]): Verdict[] {
  const explained = verdicts.map((verdict) => new Set(fitting(verdict).map(({ name }) => name)));
  const wrong = explained.filter((names, index) => {
    const verdict = verdicts[index]?.verdict;
    return names.size > 0 || verdict === 'wrong' || verdict === 'mistake';
  });
  const common = [...new Set(wrong.flatMap((names) => [...names]))].filter((name) =>
    wrong.every((names) => names.has(name)),
  );
  const [only] = common;
  // A wrong answer alone has its name already, or fits several, or its mistake is not certain.
  if (only === undefined || common.length > 1 || wrong.length < 2) return [...verdicts];
  return verdicts.map((verdict) => named(verdict, only));
}

function named(verdict: Verdict, name: MistakeName): Verdict {
  const found = fitting(verdict).find((candidate) => candidate.name === name);
  if (verdict.verdict !== 'wrong' || !found) return verdict;
  const { quantity, value, reading } = verdict;
  return { quantity, value, reading, verdict: 'mistake', found };
}
