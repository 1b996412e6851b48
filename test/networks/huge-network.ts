import fc from 'fast-check';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { randomNetwork } from './random-network.ts';

type Change = (value: number) => number;

/** Numbers at which products, sums or squares leave what a double holds, and some that bring them back. */
const huge = fc.constantFrom(
  ...[1e60, -1e100, 1e153, -1.4e154, 1e155, -1e200, 1e300, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE],
  ...[0, 1, 800, -800, 1e-160, 1e-300, Number.MIN_VALUE],
);

const replaced = huge.map(
  (value): Change =>
    () =>
      value,
);
const scaled = fc.integer({ min: 50, max: 308 }).map(
  (power): Change =>
    (value) =>
      value * 10 ** power,
);
const change: fc.Arbitrary<Change> = fc.oneof(replaced, scaled);

interface Place {
  readonly value: number;
  readonly set: (value: number) => void;
}

/** Every number that a document's author chose, but for its sizes. */
function placesOf(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Record<string, unknown>;
  for (const [key, inner] of Object.entries(holder)) {
    if (typeof inner !== 'number') placesOf(inner, found);
    else if (!['version', 'inputs', 'units'].includes(key))
      found.push({ value: inner, set: (next) => (holder[key] = next) });
  }
  return found;
}

/** Valid networks of which a few numbers, or all of one of their parts, are huge: most of them overflow somewhere. */
export function hugeNetwork(largest?: Parameters<typeof randomNetwork>[0]): fc.Arbitrary<NetworkDocument> {
  const single = fc.array(fc.tuple(fc.nat(), change), { maxLength: 5 });
  const whole = fc.option(fc.tuple(fc.constantFrom('layers', 'samples'), scaled), { nil: undefined });
  return fc.tuple(randomNetwork(largest), single, whole).map(([good, changes, part]) => {
    const document = structuredClone(good);
    const apply = ({ value, set }: Place, to: Change): void => {
      const next = to(value);
      if (Number.isFinite(next)) set(next);
    };
    if (part) for (const place of placesOf(document[part[0]])) apply(place, part[1]);
    for (const [at, to] of changes) {
      const places = placesOf(document);
      const [place] = places.slice(at % places.length);
      if (place) apply(place, to);
    }
    return document;
  });
}
