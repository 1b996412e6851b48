/** What programs write for names of the field, each with what is read for it. */
const spellings: readonly (readonly [RegExp, (whole: string, name?: string) => string])[] = [
  [/\b([A-Za-z]\w*)\.grad\b(?!_)/g, (_, name = '') => `∂E/∂${name}`],
  [/\bgrad_(?=[A-Za-zδ])/g, () => '∂E/∂'],
  [/\b[yY]_?hat(?![A-Za-z])/g, () => 'ŷ'],
  [/(?<=[A-Za-z\d)\]])\.T\b/g, () => 'ᵀ'],
  [/(?<=[A-Za-z\d)\]])\.sum\(\)/g, () => ''],
  [/(?<=[A-Za-z\d)\]]) @ (?=[A-Za-z(])/g, () => ' * '],
];

/** A name that a session was asked for, and which it prints in the line below. */
const asked =
  /^([ \t]*(?:>>>|In ?\[\d*\]:)?[^\n]*?)(?:print\(([A-Za-z]\w*)\)|(?<=(?:>>>|\]:|;)[ \t]*)([A-Za-z]\w*))[ \t]*$/;
const printed = /^\s*(?:Out ?\[\d*\]:\s*)?(?:array|tensor|np\.array)?\s*\(?\s*\[/;

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
