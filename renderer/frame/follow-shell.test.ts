import { expect, test } from 'vitest';
import type { ShellRequest } from '../../exercises/contract/desktop-bridge.ts';
import { openedFiles } from '../shell/files/opened-files.svelte.ts';
import { navigation } from '../shell/navigation/navigation.svelte.ts';
import { followShell } from './follow-shell.ts';

test('what is opened from outside waits for the place that takes it in, by what its name says it is', async () => {
  let ask: (request: ShellRequest) => void = () => undefined;
  followShell({ follow: (listener) => (ask = listener) });
  const content = new Uint8Array([0x7b]);
  ask({ kind: 'open', name: 'Week 3.BPTASKS.json', content });
  await expect.poll(() => navigation.route).toEqual({ place: 'packs' });
  ask({ kind: 'open', name: 'mine.bpnet.json', content });
  await expect.poll(() => navigation.route).toEqual({ place: 'networks' });
  ask({ kind: 'open', name: 'gate.bpform.json', content });
  await expect.poll(() => navigation.route).toEqual({ place: 'formulas' });
  expect(openedFiles.take('formulas').map(({ name }) => name)).toEqual(['gate.bpform.json']);
  expect(openedFiles.take('networks').map(({ name }) => name)).toEqual(['mine.bpnet.json']);
  expect(openedFiles.take('packs').map(({ name }) => name)).toEqual(['Week 3.BPTASKS.json']);
  expect(openedFiles.take('packs')).toEqual([]);
});
