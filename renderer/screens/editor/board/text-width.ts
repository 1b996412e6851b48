/** How wide characters of the typeface are, in parts of the letters' size, at the weight of values; figures are all alike. */
const ems: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[.,′]/, 0.29],
  [/[₀-₉⁰¹²³⁴-⁹⁺⁽⁾]/, 0.41],
  [/[ ()]/, 0.3],
  [/[\uAC00-\uD7A3]/, 0.88],
  [/[wmW…]/, 0.85],
];
const ordinary = 0.65;

const known = new Map<string, number>();

function emsOfCharacter(character: string): number {
  const width = known.get(character) ?? ems.find(([pattern]) => pattern.test(character))?.[1] ?? ordinary;
  known.set(character, width);
  return width;
}

/** About how wide a number or a symbol is, never less than it is; an underscore is not written. */
export const emsOf = (text: string): number =>
  Array.from(text.replace('_', '')).reduce((sum, character) => sum + emsOfCharacter(character), 0);

/** The size of letters, or as much less as a text needs to fit. */
export const fittedSize = (text: string, size: number, width: number): number =>
  Math.min(size, width / Math.max(0.1, emsOf(text)));
