import { Cursor } from '../reading/cursor.ts';
import { TermReader, readTerm } from '../reading/read-term.ts';
import { isNumber, partsOf, type Term } from '../reading/term.ts';
import { isRelation, type Relation, type Token } from '../reading/token.ts';
import type { OwnWords } from '../reading/name-reader.ts';
import { tokenizeOwn } from '../reading/own-signs.ts';
import {
  behindWords,
  closings,
  closers,
  crosses,
  inCells,
  isNamed,
  isRest,
  isSeparatingBar,
  isUnfinished,
  linked,
  openers,
  opensColumn,
  opensStatement,
  scriptWords,
} from './marked-tokens.ts';
import { isTable, readTable } from './tables.ts';

/** One side of an equality. */
export interface Side {
  /** Undefined where it could not be read. */
  readonly term: Term | undefined;
  /** The sign before it; undefined for what begins a chain. */
  readonly relation: Relation | undefined;
  /** Where the sign before it stands, in the text of its block. */
  readonly sign: number;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in the head of a row or a column, apart from what it comes to. */
  readonly isLabel?: boolean;
}

/** Sides with signs between them. */
export interface Chain {
  readonly sides: readonly Side[];
  /** Whether it begins with a sign, and so goes on from the chain above. */
  readonly goesOn: boolean;
  /** ① before it, by which its quantity is called further on. */
  readonly label: string | undefined;
  /** Whether it does so behind words on its own line, which may say what it is about. */
  readonly isBehindWords: boolean;
  /** Whether it is a name with a colon behind it. */
  readonly isHeading?: boolean;
  /** The sample that its row of a table is about. */
  readonly sample?: number;
  /** A name in brackets behind it, or a name before a colon: what the line is about. */
  readonly about: Term | undefined;
}

const separators: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '$',
  '"',
  '`',
  '#',
  '@',
  '%',
  '&',
  '?',
  '!',
  '…',
  '>',
  '<',
  '≤',
  '\\\\',
  '|',
]);
const untold = '…';

/** The chains of a block, in the order of reading. */
export function chainsOf(text: string, own?: OwnWords): Chain[] {
  const tokens = crosses(scriptWords(tokenizeOwn(text, own)));
  if (isTable(text)) return chainsOfTable(text, tokens);
  return chainsOfRuns(inCells(linked(tokens)));
}

/** What a row says of a quantity, from its label on; what is written out in a cell, as in any line. */
function chainsOfTable(text: string, tokens: readonly Token[]): Chain[] {
  const { rows, lines } = readTable(text, tokens);
  const told = rows.flatMap(({ subject, cells, sample }): Chain[] => {
    const head: Side = {
      term: subject,
      relation: undefined,
      sign: 0,
      start: subject.start,
      end: subject.end,
      isLabel: true,
    };
    const sides = cells.flatMap((cell) => {
      const own = cell.filter(({ text: sign, kind }) => sign !== '$' && kind !== 'word');
      return sidesOf(own).map((part) => {
        const { sign, ...side } = sideOf(part, readTerm(part.tokens));
        return { ...side, sign: part.sign ? sign : side.start, relation: side.relation ?? ('=' as const) };
      });
    });
    return sides.length > 0
      ? [
          {
            sides: [head, ...sides],
            goesOn: false,
            isBehindWords: false,
            label: undefined,
            about: undefined,
            ...(sample === undefined ? {} : { sample }),
          },
        ]
      : [];
  });
  return [...told, ...lines.flatMap((line) => chainsOfRuns(linked(line)))];
}

function chainsOfRuns(tokens: readonly Token[]): Chain[] {
  const chains = runsOf(behindWords(tokens)).flatMap((run) =>
    splitAtConclusions(run).flatMap(splitAtGaps).flatMap(chainOf),
  );
  return namedBehind(chains).flatMap((chain) => [
    ...chain.sides.flatMap(({ term }) => (term ? labelledParts(term) : [])),
    chain,
  ]);
}

/** (net_h1) behind a line of numbers says what it is about. */
function namedBehind(chains: readonly Chain[]): Chain[] {
  return chains.map((chain, index) => {
    const next = chains[index + 1];
    const before = chains[index - 1];
    const isNamedAhead =
      before?.isHeading === true &&
      chain.sides[1]?.relation === '→' &&
      chain.sides[0]?.term !== undefined &&
      isNumber(chain.sides[0].term);
    if (isNamedAhead && chain.about === undefined) return { ...chain, about: before.about };
    const isName = next?.sides.length === 1 && !next.goesOn && next.about?.kind === 'bracket';
    return isName && chain.about === undefined && chain.sides.length > 1 ? { ...chain, about: next.about } : chain;
  });
}

/** What stands below a brace is what stands above it. */
function labelledParts(term: Term): Chain[] {
  const found: Chain[] = [];
  const look = (part: Term): void => {
    if (part.kind === 'bracket' && part.label) {
      const { of, label } = part;
      const side = (own: Term, relation: Relation | undefined): Side => ({
        term: own,
        relation,
        sign: own.start,
        start: own.start,
        end: own.end,
      });
      found.push({
        sides: [side(of, undefined), side(label, '=')],
        goesOn: false,
        isBehindWords: false,
        label: undefined,
        about: undefined,
      });
    }
    for (const inner of partsOf(part)) look(inner);
  };
  look(term);
  return found;
}

/** A ⇒ B = C says something new; A ⇒ B says what A comes to. */
function splitAtConclusions(run: readonly Token[]): (readonly Token[])[] {
  const at = run.findIndex(
    ({ kind, text }, index) => kind === 'sign' && (text === '⇒' || (text === '→' && run[index + 1]?.kind === 'name')),
  );
  if (at <= 0) return [run];
  const rest = run.slice(at + 1);
  return rest.some(isRelation) ? [run.slice(0, at), ...splitAtConclusions(rest)] : [run];
}

/** z = 0.755      a = 0.6803: behind a gap stands another statement, and on a line of its own one that begins with a name. */
function splitAtGaps(run: readonly Token[]): (readonly Token[])[] {
  const at = run.findIndex(
    (token, index) =>
      index > 0 &&
      ((token.isApart === true && opensStatement(token)) || (token.isFirst === true && isNamed(run, index))) &&
      run.slice(0, index).some(isRelation) &&
      run.slice(index).some(isRelation) &&
      !isUnfinished(run[index - 1]),
  );
  return at < 0 ? [run] : [run.slice(0, at), ...splitAtGaps(run.slice(at))];
}

/** Pieces of a line that hold no prose. What stands in brackets stays together unless they are never closed. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const closes = closings(tokens);
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let environments = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const isSign = token.kind === 'sign';
    if (isSign && token.text.startsWith('begin:')) environments += 1;
    if (isSign && token.text.startsWith('end:')) environments = Math.max(0, environments - 1);
    const closing = isSign && openers.has(token.text) ? closes.get(index) : undefined;
    if (closing !== undefined && environments === 0) {
      const inner = tokens.slice(index, closing + 1);
      // Brackets around prose are prose, around a whole statement a statement.
      if (inner.every(({ kind }) => kind !== 'word') && !(token.text === '(' && inner.some(isRelation))) {
        run.push(...inner);
        index = closing;
        continue;
      }
      // Behind a sign of arithmetic stands a number, though it is told in words.
      const last = run[run.length - 1];
      if (token.text === '(' && last?.kind === 'sign' && /^[-+*/]$/.test(last.text) && !inner.some(isRelation)) {
        run.push({ ...token, kind: 'name', text: untold, end: inner[inner.length - 1]?.end ?? token.end });
        index = closing;
        continue;
      }
      if (token.text !== '{') close();
      continue;
    }
    if (environments > 0) {
      if (token.kind === 'word') close();
      else run.push(token);
      continue;
    }
    // A function that is not known makes what it is taken of no statement by itself.
    const next = tokens[index + 1];
    if (token.kind === 'word' && /^[A-Za-z]+$/.test(token.text) && next?.text === '(' && !next.spaced) {
      run.push(token);
      continue;
    }
    const isBreak =
      token.kind === 'word' ||
      (isSign && separators.has(token.text) && (token.text !== '|' || isSeparatingBar(tokens, index))) ||
      (isSign && openers.has(token.text) && token.text !== '{');
    // The $ between a formula and the sign that goes on from it says nothing.
    const isSoft = token.text === '$' && (isNextRelation(tokens[index + 1]) || isNextRelation(tokens[index - 1]));
    const isAlignment = token.text === '&' && isSign;
    if (isAlignment && opensColumn(run, next)) close();
    if (isAlignment || isSoft) continue;
    if (isBreak) {
      if (token.text === ':' && isSign) run.push(token);
      close();
    } else if (token.kind === 'sign' && token.text === '⇒' && run.length === 0) continue;
    else run.push(token);
  }
  close();
  return runs;
}

const isNextRelation = (token: Token | undefined): boolean => token !== undefined && isRelation(token);

function chainOf(run: readonly Token[]): Chain[] {
  const [first] = run;
  const last = run[run.length - 1];
  const tokens = last?.kind === 'sign' && last.text === ':' ? run.slice(0, -1) : run;
  const { label, rest } = labelled(tokens);
  const parts = sidesOf(rest);
  const [only] = parts;
  if (!only) return [];
  if (parts.length === 1 && !only.sign) {
    const term = readSuffix(only.tokens);
    const isName = term?.kind === 'name' || term?.kind === 'derivative' || term?.kind === 'bracket';
    const about = isName ? term : undefined;
    const isHeading = about !== undefined && last?.text === ':';
    const sides = term ? [sideOf(only, term)] : [];
    return term ? [{ sides, goesOn: false, isBehindWords: false, label, about, isHeading }] : [];
  }
  const sides = parts
    .map((part, index) => (index === 0 ? { ...part, tokens: withoutNameOfMatrix(part.tokens) } : part))
    .flatMap((part, index) => {
      const isFirst = index === 0;
      if (isFirst && part.tokens.length === 0) return [];
      const term =
        isFirst && !part.sign
          ? readSuffix(part.tokens)
          : index === parts.length - 1
            ? readPrefix(part.tokens)
            : readTerm(part.tokens);
      return [sideOf(part, term)];
    });
  if (sides.length === 0) return [];
  const { shortened, about } = withoutName(sides);
  const goesOn = sides[0]?.relation !== undefined;
  return [{ sides: shortened, goesOn, isBehindWords: goesOn && first?.isBehindWord === true, label, about }];
}

/** ① at the start, where no sign follows. */
function labelled(tokens: readonly Token[]): { readonly label: string | undefined; readonly rest: readonly Token[] } {
  const [first, second] = tokens;
  const isLabel = first?.kind === 'name' && /^[①-⑳]$/.test(first.text);
  const isName = second && (second.kind !== 'sign' || ['∂', 'frac', '{', '('].includes(second.text));
  return isLabel && isName ? { label: first.text, rest: tokens.slice(1) } : { label: undefined, rest: tokens };
}

/** In h₂ (0.45 0.17; …) the name belongs to what stands before it. */
function withoutNameOfMatrix(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const matrix = tokens.findIndex(({ kind, text }) => kind === 'sign' && text.startsWith('begin:'));
  if (first?.kind !== 'name' || matrix < 1 || !/^[A-Za-z]$/.test(first.text)) return tokens;
  const isNameAlone = readTerm(tokens.slice(0, matrix))?.kind === 'name';
  return isNameAlone &&
    !/^[fghS]$/.test(
      tokens
        .slice(0, matrix)
        .map(({ text }) => text)
        .join(''),
    )
    ? tokens.slice(matrix)
    : tokens;
}

interface Part {
  readonly tokens: readonly Token[];
  readonly sign: Token | undefined;
}

function sidesOf(tokens: readonly Token[]): Part[] {
  const parts: { tokens: Token[]; sign: Token | undefined }[] = [{ tokens: [], sign: undefined }];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'sign' && (openers.has(token.text) || token.text.startsWith('begin:'))) depth += 1;
    if (token.kind === 'sign' && (closers.has(token.text) || token.text.startsWith('end:')))
      depth = Math.max(0, depth - 1);
    if (depth === 0 && isRelation(token)) parts.push({ tokens: [], sign: token });
    else parts[parts.length - 1]?.tokens.push(token);
  }
  return parts
    .filter(({ tokens: own, sign }, index) => own.length > 0 || (index === 0 && !sign && parts.length > 1))
    .filter(({ tokens: own }, index) => own.length > 0 || index > 0 || parts.length > 1);
}

function sideOf({ tokens, sign }: Part, term: Term | undefined): Side {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  const start = term?.start ?? first?.start ?? sign?.end ?? 0;
  return {
    term,
    relation: sign && relationOf(sign.text),
    sign: sign?.start ?? start,
    start,
    end: term?.end ?? last?.end ?? start,
  };
}

const relationOf = (text: string): Relation =>
  text === '≈' || text === '→' || text === '⇒' || text === ':=' ? text : '=';

/** So many places are tried at which the mathematics of a side may begin. */
const mostTries = 24;

/** What ends where the tokens end, as long as can be. */
function readSuffix(tokens: readonly Token[]): Term | undefined {
  for (let from = 0; from < Math.min(tokens.length, mostTries); from += 1) {
    const term = readTerm(tokens.slice(from));
    if (term) return isRest(tokens, from) ? undefined : term;
  }
  return undefined;
}

/** What begins where the tokens begin, as long as can be. */
function readPrefix(tokens: readonly Token[]): Term | undefined {
  const cursor = new Cursor(tokens);
  const term = new TermReader(cursor).sum();
  // Behind an expression may stand a remark, but no half of it.
  const [next, behind] = [cursor.peek(), cursor.peek(1)];
  const isHalf =
    next?.kind === 'sign' &&
    (/^[\^*/⊙∘]$/.test(next.text) ||
      (next.text === '(' && !next.spaced) ||
      (/^[-+]$/.test(next.text) && behind?.kind !== 'word' && behind !== undefined));
  return isHalf ? undefined : term;
}

/** 0.0275 (net_h1) at the end says what the number is. */
function withoutName(sides: readonly Side[]): {
  readonly shortened: readonly Side[];
  readonly about: Term | undefined;
} {
  const last = sides[sides.length - 1];
  const term = last?.term;
  const isNamed =
    term?.kind === 'product' &&
    term.by === '' &&
    term.left.kind === 'number' &&
    term.right.kind === 'bracket' &&
    term.right.of.kind === 'name';
  if (!last || !isNamed) return { shortened: sides, about: undefined };
  return { shortened: [...sides.slice(0, -1), { ...last, term: term.left, end: term.left.end }], about: term.right };
}
