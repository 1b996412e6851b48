import type { Term } from '../../../engine/formula/term.ts';
import { slopeByHand, total, valueByHand, type AtOperation } from './slope-by-hand.ts';

/** What a learner has at hand in working a whole line. */
export interface AtLine extends Pick<AtOperation, 'part' | 'form'> {
  readonly named: (name: string) => number;
}

/** What a line comes to, its inner results written down or kept. */
export function lineByHand(term: Term, at: AtLine): number {
  if (term.kind === 'number') return term.value;
  if (term.kind === 'name') return at.named(term.name);
  return valueByHand(term, within(term, at));
}

/** How a line changes with one of its names: the slopes of its operations multiplied, and added up where the name is used again. */
export function lineSlopeByHand(term: Term, name: string, at: AtLine): number {
  if (term.kind === 'number') return 0;
  if (term.kind === 'name') return term.name === name ? 1 : 0;
  const ways = term.operands.flatMap((operand, place) => {
    const inner = lineSlopeByHand(operand, name, at);
    return inner === 0 ? [] : [slopeByHand(term, place, within(term, at)) * inner];
  });
  return total(ways.length > 1 ? ways.map(at.part) : ways);
}

/** What is at hand at an operation inside a line. */
function within(term: Extract<Term, { readonly kind: 'operation' }>, at: AtLine): AtOperation {
  const worked = (part: Term): number => {
    const value = lineByHand(part, at);
    return part.kind === 'operation' ? at.part(value) : value;
  };
  return {
    operand: (index) => {
      const operand = term.operands[index];
      return operand ? worked(operand) : NaN;
    },
    own: () => worked(term),
    part: at.part,
    form: at.form,
  };
}
