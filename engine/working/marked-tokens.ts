import { readTerm } from '../reading/read-term.ts';
import { isRelation, type Token } from '../reading/token.ts';

/** Brackets, by which a token begins or ends a part. */
export const openers: ReadonlySet<string> = new Set(['(', '[', '{']);
export const closers: ReadonlySet<string> = new Set([')', ']', '}']);
/** Words that say that a name has a value. */
const linking = /^(?:is|equals|becomes|are|은|는|이|가|값은|값이)$/i;

/** Words that stand raised or lowered belong to a name. */
export function scriptWords(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const isScript = before?.kind === 'sign' && (before.text === '_' || before.text === '^');
    if (token.kind === 'sign' && token.text === '{' && (depth > 0 || isScript)) depth += 1;
    else if (token.kind === 'sign' && token.text === '}' && depth > 0) depth -= 1;
    return token.kind === 'word' && (depth > 0 || (isScript && !token.spaced)) && /^[\p{L}\d]+$/u.test(token.text)
      ? { ...token, kind: 'name' }
      : token;
  });
}

/** Notes of each sign whether a word stands right before it. */
export const behindWords = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) =>
    isRelation(token) && tokens[index - 1]?.kind === 'word' && (tokens[index - 1]?.text.length ?? 0) > 1
      ? { ...token, isBehindWord: true }
      : token,
  );

/** The x of 0.35 x 0.1 is a sign. */
export function crosses(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const [before, after, behind] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    const isLetter = token.kind === 'name' && /^[xX]$/.test(token.text) && token.spaced && after?.spaced === true;
    if (!isLetter || !before) return token;
    const isEnd =
      before.kind === 'sign' ? closers.has(before.text) : before.kind !== 'word' && before.kind !== 'function';
    const isStart =
      after.kind === 'sign'
        ? openers.has(after.text) || (after.text === '-' && behind?.kind === 'number' && !behind.spaced)
        : after.kind === 'number' || after.kind === 'name';
    return isEnd && isStart ? { ...token, kind: 'sign', text: '*' } : token;
  });
}

/** A word between a name and a number that says that it has this value is a sign. */
export function linked(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isLink = token.kind === 'word' && linking.test(token.text) && after?.kind === 'number';
    const hasName =
      before &&
      (before.isOwn === true ||
        before.kind === 'lowered' ||
        before.kind === 'raised' ||
        before.kind === 'number' ||
        before.text === '}');
    return isLink && hasName ? { ...token, kind: 'sign', text: '=' } : token;
  });
}

/** The cells of a table: a name and the number beside it are the sides of an equality. */
export function inCells(tokens: readonly Token[]): Token[] {
  if (tokens[0]?.text !== '|') return [...tokens];
  return tokens.flatMap((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (!before || !after || !isSeparatingBar(tokens, index)) return [token];
    if (isRelation(after)) return [];
    const isNumber = after.kind === 'number' || (after.text === '-' && tokens[index + 2]?.kind === 'number');
    const isName = before.kind !== 'word' && before.text !== '|' && !isRelation(before) && !isNumberCell(tokens, index);
    return [isNumber && isName ? { ...token, text: '=' } : token];
  });
}

/** Whether nothing but a number stands before the bar in its cell. */
function isNumberCell(tokens: readonly Token[], bar: number): boolean {
  const from = tokens.findLastIndex(({ text }, index) => index < bar && text === '|');
  return tokens.slice(from + 1, bar).every(({ kind, text }) => kind === 'number' || text === '-' || text === '$');
}

/** Whether a bar stands between the cells of a table, or between two formulas, and not behind a derivative. */
export function isSeparatingBar(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token?.text === '|' && (token.spaced || next?.spaced !== false) && next?.text !== '_';
}

/** Whether behind the & after these tokens another equation stands in its own column, and the one before does not go on. */
export const opensColumn = (before: readonly Token[], next: Token | undefined): boolean =>
  before.some(isRelation) &&
  next !== undefined &&
  !isRelation(next) &&
  (['name', 'function', 'number'].includes(next.kind) || ['∂', 'frac', '∇', '('].includes(next.text));

/** Whether a statement may begin with a token. */
export const opensStatement = ({ kind, text }: Token): boolean =>
  kind === 'name' || kind === 'function' || text === '∂' || text === 'frac';

/** Whether a name stands alone on the left of a sign from here on; behind no number may it be a derivative, which may be a factor. */
export function isNamed(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  const relation = tokens.findIndex((token, index) => index > from && isRelation(token));
  if (!first || !opensStatement(first) || relation < 0) return false;
  const kind = readTerm(tokens.slice(from, relation))?.kind;
  return kind === 'name' || (kind === 'derivative' && tokens[from - 1]?.kind === 'number');
}

/** Whether what stands behind a sign of arithmetic is no more than the rest of what could not be read. */
export function isRest(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1] ?? tokens[0];
  const isMark = tokens[from - 2]?.text === '^';
  return before?.kind === 'sign' && /^[*/^⊙∘+]$/.test(before.text) && !isMark;
}

/** Where each bracket closes. */
export function closings(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'sign') continue;
    if (openers.has(token.text)) open.push(index);
    else if (closers.has(token.text)) {
      const from = open.pop();
      if (from !== undefined) closes.set(from, index);
    }
  }
  return closes;
}

/** Whether a sign stands there behind which something has to come. */
export const isUnfinished = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && !closers.has(token.text) && token.text !== '′' && token.text !== '|';
