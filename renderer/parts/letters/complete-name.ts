/** What stands in a field, and where the pen is in it, in UTF-16 units. */
export interface Written {
  readonly text: string;
  readonly at: number;
}

const lowered = '₀₁₂₃₄₅₆₇₈₉';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const digitOf = (sign: string, from: string): string => {
  const place = from.indexOf(sign);
  return place < 0 ? sign : String(place);
};

/** A name as it is typed on any keyboard: digits for those below and above the line, no brackets or signs between. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/./gu, (sign) => digitOf(digitOf(sign, lowered), raised))
    .replace(/δ/g, 'delta')
    .replace(/[_^{}()⁽⁾\\]/g, '')
    .toLowerCase();

/** The letters and digits just before the pen. */
const begun = /[\p{L}\p{N}_\\∂⁽⁾]+$/u;

/**
 * The name that what stands before the pen begins, filled in; after one that is complete, the next one that begins so.
 * Undefined where no name does.
 */
export function completed({ text, at }: Written, names: readonly string[]): Written | undefined {
  const before = text.slice(0, at);
  const part = begun.exec(before)?.[0] ?? '';
  if (part === '') return undefined;
  const wanted = plain(part);
  const fitting = names.filter((name) => plain(name).startsWith(wanted) && name !== part);
  const [first] = fitting.filter((name) => plain(name) !== wanted).concat(fitting);
  return first === undefined ? undefined : inserted({ text, at }, first, part.length);
}

/** A name or sign put in where the pen is, in place of so many units before it. */
export function inserted({ text, at }: Written, put: string, instead = 0): Written {
  const start = text.slice(0, at - instead);
  return { text: `${start}${put}${text.slice(at)}`, at: start.length + put.length };
}
