import { substitute } from '../../printing/rewrite.ts';
import { instead, type KnownMistake } from './known-mistake.ts';

/**
 * \frac{\partial E}{\partial z}, or a - t where it comes to that, given for \frac{\partial E}{\partial a}. The reverse is
 * a slope that was left out.
 */
export const deltaForActivationGradient: KnownMistake = {
  name: 'delta-for-activation-gradient',
  frequency: 3,
  changes: new Set(['activation-gradient']),
  ofAnswer: (asked, _forms, { plan, solution }) => {
    const { id, name, expression } = asked;
    if (name.kind !== 'activation-gradient' || !expression) return [];
    const delta = solution.quantities.get(plan.id({ ...name, kind: 'delta' }));
    const long = delta?.expression;
    if (!long) return [];
    // The answer itself stands in the delta, and is not there yet.
    const inFull = substitute(long, (other) => (other === id ? expression : undefined));
    const wrong = delta.simplified ? instead(delta.simplified, inFull) : instead(inFull);
    return [(quantity) => (quantity.id === id ? wrong : undefined)];
  },
};
