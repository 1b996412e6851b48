import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const rooms = ['engine', 'exercises', 'electron', 'renderer', 'build'];
const files = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|ts|mjs|svelte)$/.test(name) && !/\.test\.(?:ts|mjs)$/.test(name))
    .map((name) => join(root, room, name)),
);

/** Behind what is filled in, with marks between; what stands in brackets behind a word is passed over, and the word decides. */
const inOneForm = /\}[’”\]"']*(?:은|는|이|가|을|를|과|와|으로|로|이에요|예요|이라|라고|이랑|랑)(?=["'`\s.,?!)]|$)/m;

test('in no text of any room does a Korean particle stand in one form behind what is filled in', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => inOneForm.test(readFileSync(file, 'utf8')))).toEqual([]);
});
