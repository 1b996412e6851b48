/** `\htmlData{quantity=…}` and `\htmlClass{…}`, up to the brace that opens what they tag. */
const tag = /\\html(?:Data|Class)\{[^{}]*\}\{/y;

/** Where the group ends whose brace opened before `start`. */
function endOfGroup(tex: string, start: number): number {
  let depth = 1;
  for (let at = start; at < tex.length; at += 1) {
    if (tex[at] === '\\') at += 1;
    else if (tex[at] === '{') depth += 1;
    else if (tex[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return tex.length;
}

/** A group whose braces hold something off what follows: w^{(2)} squared is {w^{(2)}}^{2}. */
const grouped = (inner: string, next: string): string =>
  next.startsWith('^') || next.startsWith('_') || next.startsWith("'") ? `{${inner}}` : inner;

/** The TeX of a printer without what only a page has use for; infinities as TeX writes them. */
export function withoutTags(tex: string): string {
  let plain = '';
  for (let at = 0; at < tex.length; at += 1) {
    tag.lastIndex = at;
    const [opening] = tag.exec(tex) ?? [];
    if (opening === undefined) {
      plain += tex[at] ?? '';
      continue;
    }
    const start = at + opening.length;
    const end = endOfGroup(tex, start);
    plain += grouped(withoutTags(tex.slice(start, end)), tex.slice(end + 1));
    at = end;
  }
  return plain.replace(/\bInfinity\b/g, '\\infty').replace(/\bNaN\b/g, '\\mathrm{NaN}');
}
