import { expect, test } from 'vitest';
import { readJobMessage } from './job-message.ts';

test.each([
  { kind: 'start', id: 'a', name: 'train', input: { epochs: 1 } },
  { kind: 'start', id: 'a', name: '', input: null },
  { kind: 'cancel', id: 'a' },
])('is a message: %j', (message) => {
  expect(readJobMessage(message)).toEqual(message);
});

test.each([
  [undefined],
  ['start'],
  [{ kind: 'stop', id: 'a' }],
  [{ kind: 'cancel' }],
  [{ kind: 'cancel', id: 7 }],
  [{ kind: 'cancel', id: '' }],
  [{ kind: 'cancel', id: 'a'.repeat(101) }],
  [{ kind: 'cancel', id: 'a', also: 'this' }],
  [{ kind: 'start', id: 'a', name: ['train'], input: null }],
])('is none: %j', (sent) => {
  expect(readJobMessage(sent)).toBeUndefined();
});
