import { readTerm } from '../reading/read-term.ts';
import type { Spelling, Term } from '../reading/term.ts';
import { isRelation, type Token } from '../reading/token.ts';

/** What the label of a row or a column says of what stands there. */
export type Label =
  /** A quantity, or a unit. */
  | { readonly kind: 'name'; readonly term: Term }
  /** What of it stands there: itself, its new value, its gradient, and so on. */
  | { readonly kind: 'aspect'; readonly aspect: Aspect; readonly at: number; readonly term?: Term }
  /** Nothing that is known. */
  | { readonly kind: 'other' };

type Aspect =
  | { readonly of: 'itself' | 'new' | 'gradient' | 'change' }
  /** A letter that units have, and what of them. */
  | { readonly of: 'unit'; readonly base: string }
  /** A derivative between two of these, or of the loss by one. */
  | { readonly of: 'derivative'; readonly upper: string; readonly lower: string };

const words: readonly (readonly [RegExp, Aspect])[] = [
  [/^(?:new|updated|after|next|갱신|새|새로운|업데이트|변경|이후|후)/i, { of: 'new' }],
  [/^(?:gradient|grad|derivative|기울기|그래디언트|미분|경사)/i, { of: 'gradient' }],
  [/^(?:change|step|변화량|증분)/i, { of: 'change' }],
  [/^(?:weighted|net|sum|pre|가중합|순입력|합)/i, { of: 'unit', base: 'net' }],
  [/^(?:activation|output|out|출력|활성)/i, { of: 'unit', base: 'out' }],
  [/^(?:delta|델타)/i, { of: 'unit', base: 'δ' }],
  [/^(?:target|desired|목표|정답|타깃)/i, { of: 'unit', base: 'target' }],
  [/^(?:loss|error|cost|오차|손실)/i, { of: 'unit', base: 'E' }],
  [
    /^(?:old|before|current|initial|value|values|result|formula|calculation|computation|현재|기존|초기|이전|값|결과|계산|식|수식|원래)/i,
    { of: 'itself' },
  ],
];

/** Letters that stand for what units have where another cell says which unit. */
const unitLetters = /^(?:net|out|z|a|s|u|h|o|y|ŷ|δ|E|L|t|target)$/;

/** Reads the cell that says what stands in its row or column. */
export function labelOf(cell: readonly Token[]): Label {
  const tokens = cell.filter(({ text }) => text !== '$');
  const [first] = tokens;
  if (!first) return { kind: 'other' };
  const term = readTerm(tokens) ?? readTerm(tokens.filter(({ kind }) => kind !== 'word'));
  const name = term?.kind === 'bracket' ? term.of : term;
  const word = tokens.find(
    ({ kind, text }) => kind === 'word' || kind === 'name' || kind === 'function' || text === 'Δ',
  );
  const known = tokens
    .filter(({ kind, text }) => kind === 'word' || (text.length > 1 && kind === 'name'))
    .flatMap(({ text }) => words.filter(([pattern]) => pattern.test(text)).map(([, aspect]) => aspect));
  if (name?.kind === 'name') {
    const { base, below, index, mark } = name.spelling;
    const isNumbered = /\d/.test(below) || index !== undefined;
    if (isNumbered) {
      const [aspect] = known;
      const isNew = aspect?.of === 'new' && mark === '';
      return { kind: 'name', term: isNew ? { ...name, spelling: { ...name.spelling, mark: '+' } } : name };
    }
    if (/^[wW]$/.test(base)) {
      return { kind: 'aspect', aspect: { of: mark === '' || mark === 'old' ? 'itself' : 'new' }, at: name.start };
    }
    if (/^Δ[wW]$/.test(base)) return { kind: 'aspect', aspect: { of: 'change' }, at: name.start };
    if (unitLetters.test(base) && below === '')
      return { kind: 'aspect', aspect: { of: 'unit', base }, at: name.start, term: name };
    if (below !== '' || /^[EL]$/.test(base)) return { kind: 'name', term: name };
  }
  if (name?.kind === 'derivative') {
    const isOpen = name.by.kind === 'name' && name.by.spelling.below === '' && /^[wW]$/.test(name.by.spelling.base);
    if (isOpen) return { kind: 'aspect', aspect: { of: 'gradient' }, at: name.start };
    const [upper, lower] = [name.of, name.by].map((part) =>
      part.kind === 'name' && part.spelling.below === '' && part.spelling.above === '' ? part.spelling.base : undefined,
    );
    const isOfUnits = upper !== undefined && lower !== undefined && /^(?:net|out|z|a)$/.test(lower);
    if (isOfUnits && name.through === '' && name.index === undefined)
      return { kind: 'aspect', aspect: { of: 'derivative', upper, lower }, at: name.start };
    return { kind: 'name', term: name };
  }
  const [aspect] = known;
  return aspect && word ? { kind: 'aspect', aspect, at: word.start } : { kind: 'other' };
}

/** What the labels of a row and a column name together; undefined where they name nothing. */
export function named(row: Label, column: Label): Term | undefined {
  if (row.kind === 'name' && column.kind === 'aspect') return aspectOf(row.term, column.aspect);
  if (row.kind === 'aspect' && column.kind === 'name') return aspectOf(column.term, row.aspect);
  // A letter alone may be a quantity itself, as o and E are where there is one output.
  if (row.kind === 'other') return column.kind === 'other' ? undefined : column.term;
  // So is the one unit of the last layer a row of what units have.
  const isOfUnit = column.kind === 'aspect' && (column.aspect.of === 'unit' || column.aspect.of === 'derivative');
  if (row.kind === 'aspect' && row.term?.kind === 'name' && isOfUnit && /^[oyŷ]$/.test(row.term.spelling.base))
    return aspectOf({ ...row.term, spelling: { ...row.term.spelling, base: 'o' } }, column.aspect);
  const isItself = column.kind === 'aspect' && column.aspect.of === 'itself';
  return row.kind === 'aspect' && isItself ? row.term : undefined;
}

function aspectOf(term: Term, aspect: Aspect): Term | undefined {
  if (aspect.of === 'itself') return term;
  if (term.kind !== 'name') return undefined;
  const { spelling, start, end } = term;
  const other = (change: Partial<Spelling>): Term => ({
    kind: 'name',
    spelling: { ...spelling, ...change },
    start,
    end,
  });
  switch (aspect.of) {
    case 'new':
      return other({ mark: '+' });
    case 'change':
      return other({ base: `Δ${spelling.base}` });
    case 'gradient': {
      const loss: Term = { kind: 'name', spelling: { base: 'E', below: '', above: '', mark: '' }, start, end: start };
      return { kind: 'derivative', of: loss, by: term, through: '', start, end };
    }
    case 'derivative': {
      const part = (base: string): Term | undefined =>
        /^[ELCJ]$/.test(base)
          ? { kind: 'name', spelling: { base, below: '', above: '', mark: '' }, start, end: start }
          : aspectOf(term, { of: 'unit', base });
      const [upper, lower] = [part(aspect.upper), part(aspect.lower)];
      return upper && lower && { kind: 'derivative', of: upper, by: lower, through: '', start, end };
    }
    case 'unit': {
      // Of h1 the sum is net_h1, of the output o1 the target is target_1.
      const letter = /^[ho]$/i.test(spelling.base) ? spelling.base.toLowerCase() : '';
      const isOfOutput = /^(?:target|t|E|L)$/.test(aspect.base);
      if (!/^[hoyaHOYzn]$/.test(spelling.base)) return undefined;
      return other({ base: aspect.base, below: (isOfOutput ? '' : letter) + spelling.below });
    }
  }
}

/** Whether a cell holds a number or a working. */
export const isWorked = (cell: readonly Token[]): boolean =>
  cell.some(({ kind }) => kind === 'number') && !cell.every(({ kind, text }) => kind === 'word' || text === '|');

export const hasRelation = (cell: readonly Token[]): boolean => cell.some(isRelation);
