/** The tiles of an answer, which holds their ids with blanks between. */
export const chosenIn = (answer: string): readonly string[] => answer.split(' ').filter((id) => id !== '');

export const answerOf = (chosen: readonly string[]): string => chosen.join(' ');

/** Without the one at a place. */
export const without = (chosen: readonly string[], place: number): readonly string[] =>
  chosen.filter((_, index) => index !== place);

/** The one at a place moved by a step; unchanged at either end. */
export function moved(chosen: readonly string[], place: number, step: -1 | 1): readonly string[] {
  const tile = chosen[place];
  const to = place + step;
  if (tile === undefined || to < 0 || to >= chosen.length) return chosen;
  const rest = without(chosen, place);
  return [...rest.slice(0, to), tile, ...rest.slice(to)];
}
