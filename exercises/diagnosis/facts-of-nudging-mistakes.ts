import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { quantityId } from '../../engine/quantities/quantity-name.ts';
import type { MistakeSite } from './mistake-site.ts';
import { named, operands, say, type NetworkPen, type NetworkTeller } from './said.ts';

/** What is said of mistakes in nudging a weight. */
export const nudgingFacts = {
  'divided-by-epsilon': (site, pen) =>
    say('divided-by-epsilon', {
      epsilonValue: pen.meant(quantityId({ kind: 'epsilon' }, 1)),
      weight: weightOf(site, pen),
    }),
  'nudge-left-out': ({ quantity, worked }, pen) =>
    say('nudge-left-out', {
      ...named(pen, 'weight', operands(worked)[0] ?? ''),
      ...named(pen, 'nudged', quantity.id),
    }),
  'one-side-only': (site, pen) => say('one-side-only', { weight: weightOf(site, pen) }),
  'output-nudged': ({ worked, right }, pen) => {
    const [above = '', below = ''] = operands(worked);
    const [lossAbove = '', lossBelow = ''] = operands(right);
    return say('output-nudged', {
      above: pen.used(above),
      below: pen.used(below),
      lossAbove: pen.meant(lossAbove),
      lossBelow: pen.meant(lossBelow),
    });
  },
} as const satisfies Partial<Record<MistakeName, NetworkTeller>>;

/** The weight that is put off. */
function weightOf({ quantity: { name } }: MistakeSite, pen: NetworkPen): string {
  if (name.kind !== 'difference-quotient') return '';
  const { layer, unit, from } = name;
  return pen.symbol(quantityId({ kind: 'weight', layer, unit, from }, pen.document.samples.length));
}
