import fc from 'fast-check';
import { notationNames, type NetworkDocument, type NotationName } from '../../engine/network/document.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import { Working } from '../../engine/working/working.ts';
import { randomNetwork } from '../networks/random-network.ts';
import { asKeyboardHasIt } from './spelling.ts';

export const forms = ['text', 'plain', 'tex'] as const;
export type Form = (typeof forms)[number];

/** What came of reading what the workbook itself prints. */
export interface ReadBack {
  readonly lines: number;
  /** Lines that were read as something else, or not as right. */
  readonly unlike: readonly string[];
}

/** Prints every quantity of a network on a line of its own, in the order of work, and reads the page. */
export function readBack(document: NetworkDocument, notation: NotationName, form: Form): ReadBack {
  const solved = solve({ ...document, notation });
  if (!solved.ok) return { lines: 0, unlike: [] };
  const printer = new Printer(solved.value, notation, { decimals: 6 });
  const worked = [...solved.value.quantities.values()].filter(
    ({ expression, value }) => expression && Number.isFinite(value) && Math.abs(value) < 1e6,
  );
  const lines = worked.map(({ id }) => {
    const { symbol, rule, filled } = printer.quantity(id);
    const sides = [symbol, rule, filled].flatMap((side) => (side ? [side[form === 'tex' ? 'tex' : 'text']] : []));
    const joined = [...new Set([...sides, printer.shownOf(id)])].join(' = ');
    return form === 'plain' ? asKeyboardHasIt(joined) : form === 'tex' ? `$${joined}$` : joined;
  });
  const { statements } = new Working(solved.value).read(lines.join('\n'));
  const unlike = worked.flatMap(({ id }, index) => {
    const own = statements.filter(({ line }) => line === index + 1);
    const other = own.filter(({ quantity, class: of }) => quantity !== id || of !== 'right');
    const told = other.map(({ quantity, class: of, stated }) => `${stated} is ${of} ${quantity ?? ''}`);
    return own.length === 0 || other.length > 0 ? [`${id}: ${lines[index] ?? ''}: ${told.join(', ')}`] : [];
  });
  return { lines: lines.length, unlike };
}

/** The same of random networks, in every notation and form. */
export function tryReadBack(networks: number, seed: number): ReadBack {
  const pages = fc
    .sample(randomNetwork({ layers: 3, units: 3, samples: 2 }), { numRuns: networks, seed })
    .flatMap((document) =>
      notationNames.flatMap((notation) => forms.map((form) => readBack(document, notation, form))),
    );
  return {
    lines: pages.reduce((total, { lines }) => total + lines, 0),
    unlike: pages.flatMap(({ unlike }) => unlike),
  };
}
