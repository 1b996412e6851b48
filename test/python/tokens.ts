/** A word of the subset of Python that the exports are written in. */
export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'sign' | 'newline' | 'indent' | 'dedent' | 'end';
  readonly text: string;
}

const patterns: readonly (readonly [kind: 'name' | 'number' | 'text' | 'sign', pattern: RegExp])[] = [
  ['name', /[A-Za-z_]\w*/y],
  ['number', /\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+/y],
  ['text', /"[^"\\\n]*"/y],
  ['sign', /\*\*|[-+*/@()[\],.:=>]/y],
];

/** The words of one line; throws at anything that the subset does not have. */
function wordsOf(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    if (line[at] === ' ') {
      at += 1;
      continue;
    }
    if (line[at] === '#') break;
    const found = patterns.flatMap(([kind, pattern]) => {
      pattern.lastIndex = at;
      const [text] = pattern.exec(line) ?? [];
      return text === undefined ? [] : [{ kind, text }];
    })[0];
    if (!found) throw new SyntaxError(`cannot read ${JSON.stringify(line.slice(at))}`);
    tokens.push(found);
    at += found.text.length;
  }
  return tokens;
}

const depthChange = ({ kind, text }: Token): number =>
  kind !== 'sign' ? 0 : '(['.includes(text) ? 1 : ')]'.includes(text) ? -1 : 0;

/** All words of a file, with the indents and dedents that Python reads from the blanks before a line. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const indents = [0];
  let depth = 0;
  for (const line of source.split('\n')) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    if (depth === 0) {
      const indent = line.length - line.trimStart().length;
      if (indent > (indents.at(-1) ?? 0)) {
        indents.push(indent);
        tokens.push({ kind: 'indent', text: '' });
      }
      while (indent < (indents.at(-1) ?? 0)) {
        indents.pop();
        tokens.push({ kind: 'dedent', text: '' });
      }
      if (indent !== indents.at(-1)) throw new SyntaxError(`unexpected indent: ${line}`);
    }
    tokens.push(...words);
    depth += words.reduce((sum, word) => sum + depthChange(word), 0);
    if (depth === 0) tokens.push({ kind: 'newline', text: '' });
  }
  if (depth !== 0) throw new SyntaxError('a bracket is left open');
  tokens.push(...indents.slice(1).map((): Token => ({ kind: 'dedent', text: '' })), { kind: 'end', text: '' });
  return tokens;
}
