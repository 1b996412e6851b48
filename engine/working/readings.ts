import type { Meaning } from '../reading/meaning.ts';
import type { Term } from '../reading/term.ts';

/** The last place of a number that stands alone on its side, or of those of a matrix. */
export function shownPlace(term: Term | undefined): number | undefined {
  if (term?.kind === 'number') return 10 ** -term.figure.decimals;
  if (term?.kind === 'negative' || term?.kind === 'bracket') return shownPlace(term.of);
  return term?.kind === 'matrix' ? shownPlace(term.rows[0]?.[0]) : undefined;
}

/** Every choice of one option each. */
export function* everyChoice(counts: readonly number[]): Generator<number[]> {
  const choice = counts.map(() => 0);
  for (;;) {
    yield [...choice];
    let at = counts.length - 1;
    while (at >= 0) {
      const next = (choice[at] ?? 0) + 1;
      if (next < (counts[at] ?? 1)) {
        choice[at] = next;
        break;
      }
      choice[at] = 0;
      at -= 1;
    }
    if (at < 0) return;
  }
}

/** Choices to go on from: the likeliest of each name, and for every habit that several may share what each means by it. */
export function startsFrom(variables: readonly { readonly options: readonly Meaning[] }[]): (readonly number[])[] {
  const sharing = new Map<string, number>();
  for (const { options } of variables) {
    for (const habit of new Set(options.flatMap(({ habits }) => habits)))
      sharing.set(habit, (sharing.get(habit) ?? 0) + 1);
  }
  const shared = [...sharing].filter(([, count]) => count > 1).map(([habit]) => habit);
  const kept = shared.map((habit) =>
    variables.map(({ options }) =>
      Math.max(
        0,
        options.findIndex(({ habits }) => habits.includes(habit)),
      ),
    ),
  );
  const starts = [variables.map(() => 0), ...kept];
  return starts.filter((start, index) => starts.findIndex((other) => other.join(' ') === start.join(' ')) === index);
}
