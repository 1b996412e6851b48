import { expect, it } from 'vitest';
import { sideBySide } from './side-by-side.mjs';

/** Pieces of work that end when they are told to, in whatever order. */
function controlled() {
  /** @type {Map<string, { end: () => void, fail: (reason: Error) => void }>} */
  const running = new Map();
  /** @type {string[]} */
  const begun = [];
  /** @param {string} name @returns {Promise<string>} */
  const work = (name) =>
    new Promise((resolve, reject) => {
      begun.push(name);
      running.set(name, { end: () => resolve(`${name} done`), fail: reject });
    });
  /** Lets everything that follows from what was told happen. */
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { work, begun, running, settle };
}

it('begins as many as there is room for, the next when one ends, and gives the outcomes in order', async () => {
  const { work, begun, running, settle } = controlled();
  const all = sideBySide(['a', 'b', 'c', 'd'], 2, work);
  await settle();
  expect(begun).toEqual(['a', 'b']);
  running.get('b')?.end();
  await settle();
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['c', 'a']) running.get(name)?.end();
  await settle();
  running.get('d')?.end();
  expect(await all).toEqual(['a done', 'b done', 'c done', 'd done']);
});

it('throws what one threw, but only when what was begun beside it has ended', async () => {
  const { work, running, settle } = controlled();
  let isOver = false;
  const all = sideBySide(['a', 'b'], 2, work).finally(() => (isOver = true));
  all.catch(() => undefined);
  await settle();
  running.get('a')?.fail(new Error('broken'));
  await settle();
  expect(isOver).toBe(false);
  running.get('b')?.end();
  await expect(all).rejects.toThrow('broken');
});

it('has nothing to do for nothing', async () => {
  expect(await sideBySide([], 3, () => Promise.reject(new Error('none was given')))).toEqual([]);
});
