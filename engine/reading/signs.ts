/** The one form of each sign that is a single character. */
export const signForms: ReadonlyMap<string, string> = new Map([
  ...Array.from('+＋', (sign) => [sign, '+'] as const),
  ...Array.from('-−–—―‐‑－', (sign) => [sign, '-'] as const),
  ...Array.from('*×∗·⋅∙•ㆍ・', (sign) => [sign, '*'] as const),
  ...Array.from('/÷∕⁄', (sign) => [sign, '/'] as const),
  ...Array.from('=＝', (sign) => [sign, '='] as const),
  ...Array.from('≈≒≃≅≐~', (sign) => [sign, '≈'] as const),
  ...Array.from('→⟶➡➔➝⟼↦', (sign) => [sign, '→'] as const),
  ...Array.from('⇒⟹∴⟺⇔', (sign) => [sign, '⇒'] as const),
  ...Array.from('([（【⟨', (sign) => [sign, sign === '[' ? '[' : '('] as const),
  ...Array.from(')]）】⟩', (sign) => [sign, sign === ']' ? ']' : ')'] as const),
  ...Array.from("'′’ʹ", (sign) => [sign, '′'] as const),
  ...Array.from(',，、', (sign) => [sign, ','] as const),
  ...Array.from('^_{}&|;:!?>@#$%`"∑∂∇√⊙∘⊗…', (sign) => [sign, sign] as const),
  ['；', ';'],
  ['：', ':'],
  ['<', '<'],
  ['∥', '|'],
  ['¦', '|'],
  ['″', '″'],
]);

const plainOf = (small: string, plain: string): (readonly [string, string])[] =>
  Array.from(small, (character, index) => [character, plain.charAt(index)] as const);

/** What stands raised or lowered in Unicode, in full size. */
export const raisedForms: ReadonlyMap<string, string> = new Map([
  ...plainOf('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵀⁿᵗˡᵏ', '0123456789+-()Tntlk'),
]);
export const loweredForms: ReadonlyMap<string, string> = new Map([
  ...plainOf('₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₕₒᵢⱼₖₙₜₐₑₓ', '0123456789+-()hoijkntaex'),
]);

/** Fractions that are one character. */
export const fractionForms: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
]);
