import { expect, test } from 'vitest';
import { chosenFiles, droppedFiles } from './dropped-files.ts';

/** Entries of a folder as a browser tells them: a few at a time, and none at last. */
const folder = (fullPath: string, inside: readonly FileSystemEntry[]): FileSystemEntry => {
  const readers = [inside.slice(0, 2), inside.slice(2), []];
  const createReader = () => {
    let piece = 0;
    return { readEntries: (done: (entries: readonly FileSystemEntry[]) => void) => done(readers[piece++] ?? []) };
  };
  const entry = { isFile: false, isDirectory: true, name: fullPath.replace(/.*\//, ''), fullPath, createReader };
  return entry as unknown as FileSystemEntry;
};

const entryOf = (fullPath: string): FileSystemEntry => {
  const name = fullPath.replace(/.*\//, '');
  const file = (done: (file: File) => void) => done(new File(['{}'], name));
  return { isFile: true, isDirectory: false, name, fullPath, file } as unknown as FileSystemEntry;
};

const dropped = (...entries: readonly FileSystemEntry[]): DataTransfer =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer;

test('a folder is all the results in it and in the folders in it, by name', async () => {
  const group = folder('/class/b', [entryOf('/class/b/3.json'), entryOf('/class/b/photo.png')]);
  const whole = folder('/class', [group, entryOf('/class/notes.txt'), entryOf('/class/a.JSON')]);
  const found = await droppedFiles(dropped(whole));
  expect(found.map(({ name }) => name)).toEqual(['class/a.JSON', 'class/b/3.json']);
});

test('a file that was dropped by itself is taken whatever it is called, to be told what is wrong with it', async () => {
  const found = await droppedFiles(dropped(entryOf('/mina.txt'), entryOf('/jun.bpresults.json')));
  expect(found.map(({ name, file }) => [name, file.name])).toEqual([
    ['mina.txt', 'mina.txt'],
    ['jun.bpresults.json', 'jun.bpresults.json'],
  ]);
});

test('files that are chosen are those that may be results', () => {
  const files = ['a.json', 'b.txt', 'c.bpresults.json'].map((name) => new File([''], name));
  expect(chosenFiles(files).map(({ name }) => name)).toEqual(['a.json', 'c.bpresults.json']);
});
