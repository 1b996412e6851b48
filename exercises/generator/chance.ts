/** Whoever decides which weight a drill asks for, and in which order tiles lie. */
export interface Chance {
  /** One of the items, of which there must be one. */
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}
