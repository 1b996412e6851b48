import { compareKeys, isKey, type Key } from './key-order.ts';

/** IDBKeyRange. */
export class KeyRange {
  constructor(
    readonly lower: Key | undefined,
    readonly upper: Key | undefined,
    readonly lowerOpen: boolean,
    readonly upperOpen: boolean,
  ) {}

  static bound(lower: unknown, upper: unknown, lowerOpen = false, upperOpen = false): KeyRange {
    const range = new KeyRange(valid(lower), valid(upper), lowerOpen, upperOpen);
    if (compareKeys(valid(lower), valid(upper)) > 0) throw new DOMException('lower above upper', 'DataError');
    return range;
  }

  static only(key: unknown): KeyRange {
    return new KeyRange(valid(key), valid(key), false, false);
  }

  static lowerBound(lower: unknown, open = false): KeyRange {
    return new KeyRange(valid(lower), undefined, open, true);
  }

  static upperBound(upper: unknown, open = false): KeyRange {
    return new KeyRange(undefined, valid(upper), true, open);
  }

  includes(key: Key): boolean {
    return isWithin(this, key);
  }
}

export const isWithin = (range: KeyRange | undefined, key: Key): boolean => {
  if (!range) return true;
  const { lower, upper, lowerOpen, upperOpen } = range;
  if (lower !== undefined && compareKeys(key, lower) < (lowerOpen ? 1 : 0)) return false;
  return upper === undefined || compareKeys(key, upper) <= (upperOpen ? -1 : 0);
};

/** What a query of an object store means: everything, one key, or a range. */
export const rangeOf = (query: unknown): KeyRange | undefined =>
  query === undefined || query === null ? undefined : query instanceof KeyRange ? query : KeyRange.only(query);

function valid(key: unknown): Key {
  if (!isKey(key)) throw new DOMException('The parameter is not a valid key.', 'DataError');
  return key;
}
