import type { Chance } from './chance.ts';
import { Random } from './random.ts';

/** The first of everything, where a fixed drill should ask for what comes first; only tiles lie in no order. */
export function firstOf(text: string): Chance {
  const random = new Random(text);
  return {
    pick: (items) => {
      const [first] = items;
      if (first === undefined) throw new RangeError('nothing to pick from');
      return first;
    },
    shuffled: (items) => random.shuffled(items),
  };
}
