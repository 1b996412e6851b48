import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['2-2-2, by hand', 'network.bpnet.json', '2-2-2-by-hand-network.bpnet.json'],
  ['손으로 푸는 2-2-2', 'diagram.svg', '손으로-푸는-2-2-2-diagram.svg'],
  ['رشتہ / רשת', 'loss.png', 'رشتہ-רשת-loss.png'],
  ['CON', 'network.bpnet.json', 'con-network.bpnet.json'],
  ['', 'network.bpnet.json', 'network-network.bpnet.json'],
])('every file is called after its network and what it holds: %j, %s', (title, ending, name) => {
  expect(fileName(title, ending)).toBe(name);
});
