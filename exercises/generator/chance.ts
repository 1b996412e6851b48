import { Random } from './random.ts';

/** Whoever decides which weight a drill asks for, and in which order tiles lie. */
export interface Chance {
  /** One of the items, of which there must be one. */
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}

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
