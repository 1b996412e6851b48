import { expect, test } from 'vitest';
import { completed, inserted } from './complete-name.ts';

const names = ['o₁', 'o₂', 'w₅', 'net_o1', 'δ_o1', '∂E/∂o₁'];

test.each([
  ['(o', '(o₁'],
  ['(o2', '(o₂'],
  ['w', 'w₅'],
  ['ne', 'net_o1'],
  ['del', 'δ_o1'],
  ['h·delta_', 'h·δ_o1'],
])('Tab after %s makes %s of it', (typed, filled) => {
  expect(completed({ text: typed, at: typed.length }, names)).toEqual({ text: filled, at: filled.length });
});

test('leaves what begins no name, or is one already, to the next field', () => {
  for (const typed of ['', '(', 'banana', 'o₁', 'o₁+']) {
    expect(completed({ text: typed, at: typed.length }, names)).toBeUndefined();
  }
});

test('goes on behind the pen as it was', () => {
  expect(completed({ text: '(o-t)', at: 2 }, names)).toEqual({ text: '(o₁-t)', at: 3 });
  expect(inserted({ text: 'ab', at: 1 }, '·')).toEqual({ text: 'a·b', at: 2 });
});
