/** What a browser copies of a formula that is shown by KaTeX: what is drawn, without some of its signs, and then its LaTeX. */
const runs = /[^\uAC00-\uD7A3\n]{4,}/g;
const commands = /\\(?:times|cdot)|\\alpha|\\eta|\\delta|\\sigma|\\[A-Za-z]+|\\[^A-Za-z]/y;
const kept: Readonly<Record<string, string>> = {
  '\\times': '×',
  '\\cdot': '·',
  '\\alpha': 'α',
  '\\eta': 'η',
  '\\delta': 'δ',
  '\\sigma': 'σ',
};
/** No sign of these is sure to be copied with what is drawn. */
const unsure = /[\s_^{}()−\-∂&\u2061-\u2064\u200B]/;

interface Stripped {
  readonly text: string;
  /** Where each of its characters stands in the source. */
  readonly places: readonly number[];
}

function strip(source: string): Stripped {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < source.length;) {
    const character = source.charAt(at);
    if (character === '\\') {
      commands.lastIndex = at;
      const command = commands.exec(source)?.[0] ?? '\\';
      const sign = kept[command];
      if (sign !== undefined) {
        text += sign;
        places.push(at);
      }
      at += command.length;
      continue;
    }
    if (!unsure.test(character)) {
      text += character;
      places.push(at);
    }
    at += 1;
  }
  return { text, places };
}

/** The text with blanks in place of every formula that is followed by its own LaTeX; as long as before. */
export function withoutCopiedFormulas(text: string): string {
  if (!text.includes('\\') && !text.includes('_')) return text;
  return text.replace(runs, (run) => {
    if (run.length > 4000 || !/[\\_]/.test(run)) return run;
    const { text: stripped, places } = strip(run);
    const half = stripped.length / 2;
    if (half < 2 || !Number.isInteger(half) || stripped.slice(0, half) !== stripped.slice(half)) return run;
    const start = startOfLatex(run, places[half] ?? 0, places[half - 1] ?? 0);
    return /[\\_]/.test(run.slice(start)) && !run.slice(0, start).includes('\\')
      ? ' '.repeat(start) + run.slice(start)
      : run;
  });
}

/** Signs that were stripped may stand before the first character that was kept: commands and brackets of the LaTeX. */
function startOfLatex(run: string, first: number, before: number): number {
  const between = run.slice(before + 1, first);
  const command = between.indexOf('\\');
  if (command >= 0) return before + 1 + command;
  const closing = /^[)}\s]*/.exec(between)?.[0].length ?? 0;
  return before + 1 + closing;
}
