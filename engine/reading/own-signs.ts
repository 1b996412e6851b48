import type { OwnWords } from './name-reader.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** Cuts a text that may have names of its own into tokens. */
export const tokenizeOwn = (text: string, own: OwnWords | undefined): Token[] =>
  own ? withOwnSigns(tokenize(text, own)) : tokenize(text);

/**
 * What formulas have and networks do not: bars of an absolute value, which stand close around it, as the function and its
 * brackets; max and min as functions of any two.
 */
function withOwnSigns(tokens: readonly Token[]): Token[] {
  let bars = 0;
  return tokens.flatMap((token, index): Token[] => {
    const next = tokens[index + 1];
    if ((token.text === 'max' || token.text === 'min') && next?.text === '(') {
      return [{ ...token, kind: 'function', text: `${token.text}imum` }];
    }
    const before = tokens[index - 1];
    if (token.kind !== 'sign' || token.text !== '|' || !before) return [token];
    if (endsValue(before)) {
      if (bars === 0) return [token];
      bars -= 1;
      return [{ ...token, text: ')' }];
    }
    if (!next || next.spaced) return [token];
    bars += 1;
    return [
      { ...token, kind: 'function', text: 'abs', end: token.start },
      { ...token, text: '(', spaced: false },
    ];
  });
}

/** Behind these a value ends, which a bar may close. */
const endsValue = ({ kind, text }: Token): boolean =>
  kind === 'sign' ? [')', '}', ']', '′', '″', '|'].includes(text) : kind !== 'function' && kind !== 'word';
