import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SessionDrill } from '../../../exercises/contract/learning-views.ts';
import type { LearningSummary } from '../../../exercises/review/summary/learning-summary.ts';
import { connection } from '../database/connection.ts';
import { keepSession, latestSession } from '../database/sessions.ts';
import { loadSummary } from '../database/summaries.ts';
import { clearRecord } from '../../testing/record.ts';
import { DailySession } from './daily-session.svelte.ts';

const date = '2026-03-02';
const drill = (seed: string): SessionDrill => ({
  drill: `generated/losses/1/${seed}`,
  kind: 'losses',
  difficulty: 1,
  mode: 'guided',
  reason: 'review',
  skills: ['loss'],
  minutes: 2,
});
const drills = [drill('one'), drill('two')];
/** What it holds does not matter here. */
const summary = { attempts: 7 } as LearningSummary;
const begun = { date, drills, done: 0, begun: 1000 };

beforeEach(clearRecord);
afterEach(() => vi.restoreAllMocks());

const stored = async () => latestSession(await connection.open(), 5000);

test('a session lies in the record once it is begun, and what it is measured against before that', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const daily = new DailySession(() => 1000);
  expect(await daily.begin(date, drills, summary)).toEqual(begun);
  expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['summaries', 'sessions']);
  expect(await stored()).toEqual(begun);
  expect(await loadSummary('session')).toEqual({ ok: true, value: summary });
});

test('what is done stays done, and more drills come behind those there were', async () => {
  const daily = new DailySession(() => 1000);
  const one = await daily.advance(begun, 1);
  expect(one.done).toBe(1);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  expect(await daily.advance(one, 1)).toBe(one);
  expect(await daily.advance(one, 0)).toBe(one);
  expect(put).not.toHaveBeenCalled();
  const more = await daily.extend(one, [drill('three')]);
  expect(more).toEqual({ ...begun, drills: [...drills, drill('three')], done: 1 });
  expect(await stored()).toEqual(more);
});

test('who follows is told of the one that was begun last, and one that could not be kept goes on as it is here', async () => {
  const daily = new DailySession(() => 1000);
  expect(daily.isRead).toBe(false);
  await keepSession({ ...begun, date: '2026-03-01', begun: 500 });
  const stop = daily.follow();
  await expect.poll(() => daily.session?.date).toBe('2026-03-01');
  expect(daily.isRead).toBe(true);

  vi.spyOn(connection, 'write').mockResolvedValueOnce({ ok: false, problem: { code: 'full' } });
  await daily.extend({ ...begun, done: 2 }, [drill('three')]);
  expect(daily.problem).toEqual({ code: 'full' });
  const told = daily.session;
  const another = new DailySession(() => 1000);
  const stopAnother = another.follow();
  await keepSession({ ...begun, done: 1 });
  await expect.poll(() => another.session?.done).toBe(1);
  expect(daily.session).toEqual(told);
  expect(daily.session?.drills).toHaveLength(3);
  stopAnother();
  stop();
});

test('a session of a clock that was ahead is not the last one, and comes to nothing on its day', async () => {
  const ahead = { ...begun, date: '2026-03-09', begun: 9000 };
  await keepSession(ahead);
  expect(await latestSession(await connection.open(), 8000)).toBeUndefined();
  await keepSession(begun);
  expect(await latestSession(await connection.open(), 8000)).toEqual(begun);
});

test('a session that is under way is not begun over, as where it could not be read', async () => {
  await keepSession({ ...begun, begun: 500, done: 1 });
  const daily = new DailySession(() => 1000);
  expect(await daily.begin(date, [drill('three')], summary)).toEqual({ ...begun, begun: 500, done: 1 });
  await keepSession({ ...begun, begun: 500, done: 2 });
  expect((await daily.begin(date, [drill('three')], summary)).drills).toEqual([drill('three')]);
});
