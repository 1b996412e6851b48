import { expect, test } from 'vitest';
import { placeOfQuantity } from './place-of-quantity.ts';

test.each([
  ['w.2.1.2', 'edge 2.1.2'],
  ['w+.2.1.2', 'edge 2.1.2'],
  ['dE/dw.2.1.2', 'edge 2.1.2'],
  ['dE/dw.2.1.2@3', 'edge 2.1.2'],
  ['Δw.2.1.2', 'edge 2.1.2'],
  ['Δb.1.2', 'unit 1.2'],
  ['x.1@2', 'unit 0.1'],
  ['dE/dx.1@2', 'unit 0.1'],
  ['z.1.2', 'unit 1.2'],
  ["a'.1.2@1", 'unit 1.2'],
  ['dE/da.1.2<1', 'unit 1.2'],
  ['da/dz.2.1', 'unit 2.1'],
  ['dE/dz.2.1', 'unit 2.1'],
  ['b.1.2', 'unit 1.2'],
  ['E', undefined],
  ['b.1', undefined],
  [undefined, undefined],
])('%s stands at %s', (id, place) => {
  expect(placeOfQuantity(id)).toBe(place);
});
