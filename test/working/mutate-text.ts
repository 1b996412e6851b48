const pieces = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '\\frac',
  '\\begin{pmatrix}',
  '\\end{',
  '$',
  '$$',
  '=',
  '=',
  '^',
  '_',
  '|',
  '\u0000',
  '∂',
  '\\',
  '&',
  '\\\\',
  '1e999',
  '٣',
  '\uD800',
];

/** A text with some of its characters lost, doubled, moved or replaced; always the same for a seed. */
export function mutate(text: string, seed: number): string {
  let state = (seed * 2654435761 + 97) >>> 0;
  const draw = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % Math.max(1, below);
  };
  let mutated = text;
  for (let count = 1 + draw(12); count > 0; count -= 1) {
    const at = draw(mutated.length);
    const length = draw(6);
    const piece = pieces[draw(pieces.length)] ?? '';
    const kind = draw(4);
    if (kind === 0) mutated = mutated.slice(0, at) + mutated.slice(at + length);
    else if (kind === 1) mutated = mutated.slice(0, at) + piece + mutated.slice(at);
    else if (kind === 2) mutated = mutated.slice(0, at) + mutated.slice(at, at + length).repeat(3) + mutated.slice(at);
    else mutated = mutated.slice(0, at) + piece + mutated.slice(at + length);
  }
  return mutated;
}
