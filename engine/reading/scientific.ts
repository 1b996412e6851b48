/** 7.14 × 10⁻², 7.14 x 10^-2, 7.14 \\times 10^{-2}. */
const withPowerOfTen =
  /(\d+(?:\.\d+)?)\s*(?:[×x*·⋅]|\\times|\\cdot)\s*10\s*(?:\^\s*(?:\{\s*([-−–+]?\d+)\s*\}|([-−–+]?\d+))|([⁻⁺]?[⁰¹²³⁴-⁹]+))/y;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number with a power of ten that stands there, as programs write it, and how long it is; undefined where there is none. */
export function scientificAt(text: string, at: number): { readonly text: string; readonly length: number } | undefined {
  withPowerOfTen.lastIndex = at;
  const [whole, digits = '', inBraces, plain, above] = withPowerOfTen.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const exponent = (inBraces ?? plain ?? above ?? '')
    .replace(/[−–⁻]/, '-')
    .replace(/[+⁺]/, '')
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit)));
  return { text: `${digits}e${exponent}`, length: whole.length };
}
