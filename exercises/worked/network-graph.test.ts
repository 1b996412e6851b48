import { expect, test } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { networkGraph } from './network-graph.ts';

const wanted = { notation: 'numbered', precision: { significant: 4 } } as const;

function graphOf(network: unknown) {
  const worked = networkGraph({ network, ...wanted });
  if (!worked.ok) throw new Error(JSON.stringify(worked.error));
  return worked.value;
}

test('a small network is a graph whose numbers are called as the network calls them', () => {
  const drawn = graphOf(slidesNetwork);
  if (!drawn) throw new Error('too large');
  const { graph, numbers } = drawn;
  // 8 products, 4 sums and 4 sigmoids; for each of 2 outputs a difference, a square and a half; and their sum.
  expect(graph.nodes.filter(({ operation }) => operation !== '')).toHaveLength(23);
  const w5 = graph.nodes.find(({ value }) => value === 'w.2.1.1');
  expect([w5?.gradient, w5?.symbol.text, w5?.symbol.role]).toEqual(['dE/dw.2.1.1', 'w₅', 'parameter']);
  // The gradients of w₁ and w₅ as the slides have them.
  expect([numbers['dE/dw.1.1.1']?.shown, numbers['dE/dw.2.1.1']?.shown]).toEqual(['0.0001233', '0.07141']);
  // Every place of the picture has its number.
  for (const { value, gradient } of graph.nodes) expect([numbers[value], numbers[gradient]]).not.toContain(undefined);
  for (const { slope, gradient } of graph.edges) expect([numbers[slope], numbers[gradient]]).not.toContain(undefined);
  // A weight's local slope is the input that it is multiplied with.
  const edge = graph.edges.find(({ from }) => from === w5?.name);
  const hidden = numbers['a.1.1']?.value;
  expect(hidden).toBeGreaterThan(0.5);
  expect(numbers[edge?.slope ?? '']?.value).toBe(hidden);
});

test('a network of more than 40 operations stays a network, and one at fault says so', () => {
  const layer = (units: number, from: number) => ({
    units,
    activation: 'sigmoid',
    weights: Array.from({ length: units }, () => Array.from({ length: from }, () => 0.5)),
    bias: { kind: 'none' },
  });
  // 12 + 8 products, 8 + 6 sums and 6 sigmoids are 40 already, and the loss comes besides.
  const sample = { input: [1, 2, 3], target: [0, 1] };
  expect(graphOf({ ...slidesNetwork, inputs: 3, layers: [layer(4, 3), layer(2, 4)], samples: [sample] })).toBeNull();
  expect(networkGraph({ network: { ...slidesNetwork, inputs: 3 }, ...wanted }).ok).toBe(false);
});
