/** How one digit can go wrong when a number is copied. */
export type OneDigitSlip = 'dropped' | 'added' | 'swapped' | 'replaced';

const isDigit = (character: string): boolean => /^\d$/.test(character);

/** Whether taking one digit out of `longer` gives `shorter`. */
const losesOne = (longer: string, shorter: string): boolean =>
  Array.from(longer).some(
    (character, index) => isDigit(character) && longer.slice(0, index) + longer.slice(index + 1) === shorter,
  );

/** How `printed` came from `meant`, if one slip explains it: a digit dropped, added or replaced, or two neighbours swapped. */
export function oneDigitSlip(meant: string, printed: string): OneDigitSlip | undefined {
  if (losesOne(meant, printed)) return 'dropped';
  if (losesOne(printed, meant)) return 'added';
  if (meant.length !== printed.length) return undefined;
  const differing = Array.from(meant, (character, index) => ({
    character,
    other: printed.charAt(index),
    index,
  })).filter(({ character, other }) => character !== other);
  const [first, second, ...more] = differing;
  if (!first || more.length > 0) return undefined;
  if (!differing.every(({ character, other }) => isDigit(character) && isDigit(other))) return undefined;
  if (!second) return 'replaced';
  const crossed = first.character === second.other && second.character === first.other;
  return second.index === first.index + 1 && crossed ? 'swapped' : undefined;
}
