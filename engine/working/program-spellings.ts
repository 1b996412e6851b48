import { functionWords, nameWords } from '../reading/words.ts';

/** What programs write for names of the field, each with what is read for it. */
const spellings: readonly (readonly [RegExp, (whole: string, name?: string) => string])[] = [
  [/\b([A-Za-z]\w*)\.grad\b(?!_)/g, (_, name = '') => `∂E/∂${name}`],
  [/\bgrad_(?!fn\b)(?=[A-Za-zδ])/g, () => '∂E/∂'],
  [/\bdscores\b/g, () => '∂E/∂z_o'],
  [/\bdhidden\b/g, () => '∂E/∂h'],
  [/\bhidden(?=\s*=)/g, () => 'h'],
  [/\b(?:np|torch|math)\.(?=(?:exp|log|tanh|sigmoid|relu)\()/g, () => ''],
  [/(?<=[A-Za-z\d)\]])\.dot(?=\()/g, () => ' * '],
  [/\b[yY]_?(?:hat|pred)(?![A-Za-z])/g, () => 'ŷ'],
  [/\b[yY]_true(?![A-Za-z])/g, () => 't'],
  [/(?<=[A-Za-z\d)\]])\.T\b/g, () => 'ᵀ'],
  [/(?<=[A-Za-z\d)\]])\.sum\(\)/g, () => ''],
  [/(?<=[A-Za-z\dᵀ)\]]) @ (?=[A-Za-z(])/g, () => ' * '],
  // Entry by entry, as MATLAB and Julia write it.
  [/(?<=[A-Za-z\d)\]])[ ]?\.\*(?=[ ]?[A-Za-z\d(])/g, () => '⊙'],
  [/(?<=[A-Za-z\d)\]])[ ]?\.(?=[/^][ ]?[-A-Za-z\d(])/g, () => ' '],
];

/** A name that a session was asked for, and which it prints in the line below. */
const asked =
  /^([ \t]*(?:>>>|In ?\[\d*\]:)?[^\n]*?)(?:print\(([A-Za-z]\w*(?:\.grad)?)\)|(?<=(?:>>>|\]:|;)[ \t]*)([A-Za-z]\w*(?:\.grad)?))[ \t]*$/;
const printed =
  /^\s*(?:Out ?\[\d*\]:\s*)?(?:(?:array|tensor|np\.array)?\s*\(?\s*\[|(?:tensor\()?-?\d+\.\d+(?:[,)]|\s*$))/;

/** A name that is worked out, with its value in a remark behind it, or alone behind the sign of one. */
const remarked = /^(\s*[A-Za-z]\w*(?:\[\d+\])?\s*=)([^=#]*)#(?=\s*[[\d(−-][-−\d.,eE\s[\]()]*$)/;
const remarkOfNumbers = /^\s*#(?=\s*\[[-−\d.,eE\s[\]]*$)/;
/** A name and a number in two cells. */
const cellsOfOne = /^([ \t]*[^\s=]{1,12}[ ]?)\t(?=[ ]*[-−+]?\d+(?:[.,]\d+)?\s*$)/;

/** Whether all words in a program's line are names or functions of the field. */
const isReadable = (code: string): boolean =>
  [...code.replace(/\b(?:np|torch|math)\./g, '').matchAll(/[A-Za-z_]{3,}/g)].every(
    ([word]) => nameWords.has(word) || functionWords.has(word),
  );

/** A line in which a value that stands beside its name in a remark, or in the next cell, is the other side of a sign; as long as before. */
export const withValuesBeside = (line: string): string =>
  line
    .replace(
      remarked,
      (_, name: string, code: string) => `${name}${isReadable(code) ? code : ' '.repeat(code.length)}=`,
    )
    .replace(remarkOfNumbers, (sign) => ' '.repeat(sign.length))
    .replace(cellsOfOne, '$1=');

/** A text in which names that programs spell in their own way stand as people write them; as long as before. */
export function withoutProgramSpellings(text: string): string {
  return spellings.reduce(
    (rest, [pattern, read]) =>
      rest.replace(pattern, (whole: string, name?: unknown) =>
        read(whole, typeof name === 'string' ? name : undefined).padStart(whole.length),
      ),
    text,
  );
}

/** Where a line asks a session for a name and the next one is what it prints, the name with a sign behind it; as long as before. */
export function askedName(line: string, next: string): string | undefined {
  const [, before = '', inPrint, alone] = asked.exec(line) ?? [];
  const name = inPrint ?? alone;
  if (name === undefined || !printed.test(next)) return undefined;
  const shown = `${name}=`;
  const blanks = ' '.repeat(Math.max(0, line.length - shown.length));
  return before.length >= 0 && line.length >= shown.length ? `${blanks}${shown}` : undefined;
}
