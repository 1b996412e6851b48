import fc from 'fast-check';

/** Values that have no business where they are put. */
const strange = fc.constantFrom<unknown>(
  ...[null, true, '', '0.5', 'NaN', NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -1, 0, 0.5, 2 ** 53, 1e21],
  ...[[], [[]], {}, { __proto__: { units: 2 } }, [1, [2]], 'softmax', 'cross-entropy', 'shared', undefined],
);

const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'length', 'weights', 'kind'];

/** Everything in a document that can be replaced, as the holder and the key. */
function placesOf(value: unknown, found: { holder: Record<string, unknown>; key: string }[] = []): typeof found {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>;
    found.push({ holder, key });
    placesOf(holder[key], found);
  }
  return found;
}

type Change = (holder: Record<string, unknown>, key: string) => void;

const nest = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 0);

const change: fc.Arbitrary<Change> = fc.oneof(
  strange.map(
    (value): Change =>
      (holder, key) =>
        (holder[key] = value),
  ),
  fc.constant<Change>((holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }),
  fc.constant<Change>((holder, key) => {
    if (Array.isArray(holder)) holder.push(holder[Number(key)]);
    else holder[key] = [holder[key]];
  }),
  fc.tuple(fc.constantFrom(...hostileKeys), strange).map(
    ([name, value]): Change =>
      (holder) =>
        // JSON gives a list nothing but its entries.
        Array.isArray(holder) ||
        Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true }),
  ),
  fc.integer({ min: 1, max: 3000 }).map(
    (depth): Change =>
      (holder, key) =>
        (holder[key] = nest(depth)),
  ),
  fc.double().map(
    (value): Change =>
      (holder, key) =>
        (holder[key] = value),
  ),
);

/** A good document with one to three things wrong with it, or nothing. */
export function mutated(document: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.tuple(fc.nat(), change), { minLength: 0, maxLength: 3 });
  return fc.tuple(document, changes).map(([good, list]) => {
    const copy: unknown = structuredClone(good);
    for (const [at, apply] of list) {
      const places = placesOf(copy).slice(0, 500);
      const place = places[at % Math.max(1, places.length)];
      if (place) apply(place.holder, place.key);
    }
    return copy;
  });
}
