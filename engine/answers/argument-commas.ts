/** Where the arguments of a max begin; nothing else takes more than one. */
const opening = /(?<!\p{L})max\s*\(/giu;

/**
 * Writes a semicolon, which is as long, for each comma of folded text that stands between two arguments of max; any other comma is a
 * decimal sign. Beside a blank, a sign or a bracket it stands between arguments; right between two digits only where it
 * is the only one, as in max(0,3), or where points are decimal signs.
 */
export function withArgumentSigns(folded: string): string {
  const characters = Array.from({ length: folded.length }, (_, index) => folded.charAt(index));
  for (const match of folded.matchAll(opening)) {
    const between = argumentCommas(folded, match.index + match[0].length);
    for (const index of between) characters[index] = ';';
  }
  return characters.join('');
}

function argumentCommas(folded: string, from: number): number[] {
  const commas: number[] = [];
  let [depth, index] = [1, from];
  for (; index < folded.length && depth > 0; index += 1) {
    const character = folded.charAt(index);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 1 && character === ';') return [];
    else if (depth === 1 && character === ',') commas.push(index);
  }
  const clear = commas.filter((comma) => !/[\d.。],[\d.。]/.test(folded.slice(comma - 1, comma + 2)));
  if (clear.length > 0) return clear;
  return commas.length === 1 || folded.slice(from, index).includes('.') ? commas : [];
}
