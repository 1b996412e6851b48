import { expect, test } from 'vitest';
import { edgeNames } from './edge-names.ts';

const weight = (id: string, text: string) => ({
  id,
  symbol: { tex: text, text, role: 'parameter' as const },
  shown: '0.5',
  value: 0.5,
  given: true,
});

test('entries of one matrix are called by their places, and the matrix stands over them', () => {
  const { matrix, names } = edgeNames([weight('w.1.1.1', 'W⁽¹⁾[1,1]'), weight('w.1.1.2', 'W⁽¹⁾[1,2]')]);
  expect(matrix).toBe('W⁽¹⁾');
  expect([...names]).toEqual([
    ['w.1.1.1', '[1,1]'],
    ['w.1.1.2', '[1,2]'],
  ]);
});

test.each([[['w₁', 'w₂']], [['w⁽¹⁾₁₁', 'w⁽¹⁾₁₂']], [['W⁽¹⁾[1,1]', 'V[1,2]']], [[]]])('%j are called so', (texts) => {
  const { matrix, names } = edgeNames(texts.map((text, index) => weight(String(index), text)));
  expect(matrix).toBeUndefined();
  expect([...names.values()]).toEqual(texts);
});
