import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connection } from '../database/connection.ts';
import { recordCheck } from '../database/attempts.ts';
import { StorageError } from '../database/stored.ts';
import { keepSummary, loadSummary } from '../database/summaries.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { attempt, clearRecord } from '../../testing/record.ts';
import { Learning } from './learning.svelte.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 2, 2, 12);
let zone = 'Asia/Seoul';
let sent = vi.spyOn(engine, 'call');

const atNoon = (): Learning =>
  new Learning(
    () => noon,
    () => zone,
  );

const answer = (minutes: number, differences: Parameters<typeof attempt>[0] = {}) =>
  attempt({
    at: noon - 60 * minute + minutes * minute,
    check: `check ${minutes}`,
    drill: 'generated/gradient/1/abc',
    quantity: 'dE/dw.2.1.1',
    mode: 'guided',
    ...differences,
  });

const record = async (...minutes: number[]): Promise<void> => {
  for (const one of minutes) await recordCheck([answer(one)]);
};

/** What was sent to be folded. */
const folded = () =>
  sent.mock.calls.flatMap(([name, input]) =>
    name === 'summarise' && input !== null && 'attempts' in input ? [input.attempts.map(({ at }) => at)] : [],
  );

const summaryOf = async (learning: Learning) => {
  await learning.update();
  expect(learning.problem).toBeUndefined();
  return learning.learned?.summary;
};

beforeEach(async () => {
  await clearRecord();
  zone = 'Asia/Seoul';
  sent = vi.spyOn(engine, 'call');
});
afterEach(() => vi.restoreAllMocks());

test('an empty log is known as such, and nothing is kept for it', async () => {
  const learning = atNoon();
  await learning.update();
  expect(learning.progress?.calendar).toEqual([]);
  expect(await loadSummary('learning')).toEqual({ ok: true, value: null });
});

test('what the log comes to is kept beside it, and only what is new is read after that', async () => {
  await record(1, 2, 3);
  expect((await summaryOf(atNoon()))?.attempts).toBe(3);
  await record(4);
  sent.mockClear();
  const learning = atNoon();
  expect((await summaryOf(learning))?.attempts).toBe(4);
  expect(folded().map((ats) => ats.length)).toEqual([1]);
  expect(learning.progress?.today).toMatchObject({ date: '2026-03-02', answers: 4, right: 4 });
});

test('with nothing new, nothing is read at all', async () => {
  await record(1, 2);
  await summaryOf(atNoon());
  sent.mockClear();
  await summaryOf(atNoon());
  expect(folded()).toEqual([]);
});

test('an attempt from before the last one, as after an import or with a clock set back, is not missed', async () => {
  await record(1, 5);
  await summaryOf(atNoon());
  await record(3);
  const summary = await summaryOf(atNoon());
  await connection.write((database) => database.summaries.clear());
  expect(summary).toEqual(await summaryOf(atNoon()));
  expect(summary?.attempts).toBe(3);
});

test('two answers in the same moment are both counted', async () => {
  await record(1);
  await summaryOf(atNoon());
  await recordCheck([answer(1, { check: 'another', verdict: 'wrong' })]);
  expect(await summaryOf(atNoon())).toMatchObject({
    attempts: 2,
    days: [[expect.any(Number), 2, 1, expect.any(Number)]],
  });
});

test('in another time zone the days are others, so the log is read anew', async () => {
  await recordCheck([answer(1, { at: Date.UTC(2026, 2, 1, 20) })]);
  expect((await summaryOf(atNoon()))?.days[0]?.[0]).toBe(20_514);
  zone = 'America/New_York';
  expect((await summaryOf(atNoon()))?.days[0]?.[0]).toBe(20_513);
});

test('a summary that this version does not understand is made anew', async () => {
  await record(1, 2);
  const summary = await summaryOf(atNoon());
  if (!summary) throw new Error('no summary');
  await keepSummary('learning', { ...summary, version: 0 as never });
  expect(await summaryOf(atNoon())).toEqual(summary);
});

test('a long log comes in pieces, and to the same', async () => {
  const long = Array.from({ length: 4100 }, (_, index) => answer(0, { at: noon - 9000 * minute + index * minute }));
  await connection.rewrite((database) =>
    database.attempts.bulkAdd(long.map((one, index) => ({ ...one, position: 0, check: `check ${index}` }))),
  );
  const learning = atNoon();
  const told: unknown[] = [];
  const stop = $effect.root(() => {
    $effect.pre(() => void told.push(learning.folding));
  });
  const summary = await summaryOf(learning);
  stop();
  expect(told).toContainEqual({ done: 4000, all: 4100 });
  expect(learning.folding).toBeUndefined();
  expect(folded().map((ats) => ats.length)).toEqual([4000, 100]);
  expect(summary?.attempts).toBe(4100);
});

test('answers of the same moment, as from two machines, are all there where a piece ends', async () => {
  const before = Array.from({ length: 3999 }, (_, index) => answer(0, { at: noon - 9000 * minute + index }));
  const together = Array.from({ length: 3 }, () => answer(0, { at: noon - minute }));
  await connection.write((database) =>
    database.attempts.bulkAdd(
      [...before, ...together].map((one, index) => ({ ...one, position: 0, check: `${index}` })),
    ),
  );
  expect((await summaryOf(atNoon()))?.attempts).toBe(4002);
  sent.mockClear();
  await summaryOf(atNoon());
  expect(folded()).toEqual([]);
});

test('who asks while it is being found out is told also of what was stored meanwhile', async () => {
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  const call = engine.call.bind(engine);
  sent.mockImplementationOnce(async (...asked) => {
    await until;
    return call(...asked);
  });
  const learning = atNoon();
  const first = learning.update();
  await expect.poll(() => folded()).toEqual([[]]);
  await record(1);
  const second = learning.update();
  expect(learning.update()).toBe(second);
  letGo();
  await first;
  expect(learning.learned?.summary.attempts).toBe(0);
  await second;
  expect(learning.learned?.summary.attempts).toBe(1);
});

test('where it cannot be kept, it is known all the same and not found again', async () => {
  await record(1, 2);
  vi.spyOn(connection, 'write').mockResolvedValue({ ok: false, problem: { code: 'full' } });
  const learning = atNoon();
  expect((await summaryOf(learning))?.attempts).toBe(2);
  sent.mockClear();
  await summaryOf(learning);
  await summaryOf(learning);
  expect(folded()).toEqual([]);
});

test('who follows is told of what is checked meanwhile', async () => {
  const learning = atNoon();
  const stop = $effect.root(() => {
    $effect(() => learning.follow());
  });
  await expect.poll(() => learning.learned?.summary.attempts).toBe(0);
  await record(1);
  await expect.poll(() => learning.learned?.summary.attempts).toBe(1);
  stop();
});

test('a record that cannot be read is told as such, and can be tried again', async () => {
  const open = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'unavailable' }));
  const learning = atNoon();
  await learning.update();
  expect(learning.problem).toEqual({ of: 'record', problem: { code: 'unavailable' } });
  open.mockRestore();
  await learning.update();
  expect(learning.problem).toBeUndefined();
});
