import type { Spelling } from '../reading/term.ts';
import type { LayerKind } from './contract.ts';

/** A name that looks like a quantity's and is none of the network's. */
export interface UnknownName {
  readonly name: string;
  readonly line: number;
  /** What it would be a unit of, and which; null for a weight and the like. */
  readonly unit: { readonly of: LayerKind; readonly number: number } | null;
}

/** The unit that a name says it is of: h3, net_h3, x3, out_o3. */
export function unitOf({ base, below }: Spelling): UnknownName['unit'] {
  const [whole, letter = '', digits = ''] = /^([A-Za-z]*),?(\d)$/.exec(below) ?? [];
  if (whole === undefined) return null;
  const mark = (letter === '' ? base : letter).toLowerCase();
  const of: LayerKind | undefined =
    mark === 'h' ? 'hidden' : mark === 'o' ? 'output' : mark === 'x' ? 'input' : undefined;
  return of === undefined ? null : { of, number: Number(digits) };
}
