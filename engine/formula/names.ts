/** A letter, then letters, digits, indices behind a low line or lowered, and primes. */
const namePattern = "\\p{L}(?:[\\p{L}\\p{M}\\p{Nd}₀-₉]|_(?!\\{))*(?:_\\{[\\p{L}\\p{Nd},]+\\})?['′’″]*";

export const nameAt = new RegExp(namePattern, 'uy');
const wholeName = new RegExp(`^${namePattern}$`, 'u');

export const isName = (text: string): boolean => wholeName.test(text);

/** What the ways of writing one name have in common: w₁, w_1, w_{1} and w1; h' and h′. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[_{},]/g, '')
    .replace(/″|′′/g, "''")
    .replace(/[′’]/g, "'");

/** w_{1,2} is the name w_1_2. */
export const plainName = (typed: string): string => typed.replace(/[{}]/g, '').replaceAll(',', '_');

/** Names that stand for quantities, found again however they are written. */
export class KnownNames {
  readonly #names = new Set<string>();
  readonly #byKey = new Map<string, string | null>();

  add(name: string): void {
    this.#names.add(name);
    const key = nameKey(name);
    // Where two names differ in nothing but how they are written, each is meant by its own letters alone.
    this.#byKey.set(key, this.#byKey.has(key) ? null : name);
  }

  /** The name as it was defined; undefined for one that was not. */
  find(typed: string): string | undefined {
    const own = [typed, plainName(typed)].find((name) => this.#names.has(name));
    return own ?? this.#byKey.get(nameKey(typed)) ?? undefined;
  }
}
