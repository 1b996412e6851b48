import type { Layout } from './layout.ts';
import type { Grid } from './grid.ts';
import type { Spelling } from './term.ts';

/** Takes down one thing that a name may mean: how far from the usual, and what else goes with it. */
export type Add = (grid: Grid | undefined, away: number, habits?: readonly string[]) => void;

/** The indices of a name, as letters and numbers. */
export interface Indices {
  /** h for hidden units, o for outputs, else what stands there in small letters. */
  readonly letter: string;
  readonly numbers: readonly number[];
  /** As it stands above the name. */
  readonly layer: number | undefined;
  /** Undefined where the name has none though there are several. */
  readonly sample: number | undefined;
  readonly isAfter: boolean;
}

/** The ways of counting that an index in square brackets may follow: from one, or from zero as programs do. */
export function waysToCount({
  below,
  index,
  ...rest
}: Spelling): { readonly spelling: Spelling; readonly habit?: string }[] {
  if (index === undefined || index.includes('|'))
    return [{ spelling: { ...rest, below, ...(index === undefined ? {} : { index }) } }];
  // W1[0,1]: the digit is the layer's.
  const layer = /^\d$/.test(below) && rest.above === '' ? `(${below})` : rest.above;
  const fromOne = { ...rest, below, above: layer, index };
  const fromZero = { ...fromOne, index: index.replace(/\d+/g, (digits) => String(Number(digits) + 1)) };
  const isFromZero = /(?:^|,)0(?:,|$)/.test(index);
  return isFromZero
    ? [{ spelling: fromZero, habit: 'indices count from zero' }]
    : [
        { spelling: fromOne, habit: 'indices count from one' },
        { spelling: fromZero, habit: 'indices count from zero' },
      ];
}

/** Takes the indices of a name apart; undefined where they are none that units and layers have. */
export function indicesOf(layout: Layout, { below, above, index, mark }: Spelling): Indices | undefined {
  // As machines read handwriting: an o for a 0, and an η for a 7.
  const text = (index ?? below).replace(/^0(?=\d)/, 'o').replace('η', '7');
  const [whole, word = '', digits = ''] = /^([A-Za-z]*),?((?:\d+,?)*)$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  // Where there is one output, k counts nothing else.
  const isOutput =
    /^(?:o|out|output|y)$/i.test(word) || (word === 'k' && digits === '' && layout.sizeOf(layout.lastLayer) === 1);
  const letter = /^(?:h|hidden)$/i.test(word) ? 'h' : isOutput ? 'o' : word.toLowerCase();
  const parts = [...above.matchAll(/\((\d+)\)/g)].map(([, number = '']) => Number(number));
  const bare = /^\d+$/.test(above) ? Number(above) : undefined;
  const [first, second] = parts;
  return {
    letter,
    numbers: digits.split(',').flatMap((part) => (part === '' ? [] : [Number(part)])),
    layer: bare ?? (/h/i.test(above) ? 1 : /o/i.test(above) ? layout.lastLayer : first),
    sample: layout.samples > 1 ? second : 1,
    isAfter: mark === '+' || mark.startsWith('′'),
  };
}
