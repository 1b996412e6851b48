import { expect, test } from 'vitest';
import { withoutProxies } from './without-proxies.ts';

test('state crosses as plain data, and what is changed afterwards does not', () => {
  const state = $state({ title: 'Mine', layers: [{ weights: [[0.1, 0.2]] }], example: null, network: undefined });
  expect(() => structuredClone(state.layers)).toThrow();
  const plain = withoutProxies({ document: state, fields: new Array<string>(2).fill('0.5') });
  state.layers.push({ weights: [] });
  expect(structuredClone(plain)).toStrictEqual({
    document: { title: 'Mine', layers: [{ weights: [[0.1, 0.2]] }], example: null, network: undefined },
    fields: ['0.5', '0.5'],
  });
});
