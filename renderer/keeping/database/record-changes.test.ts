import { beforeEach, expect, test, vi } from 'vitest';
import { RecordChanges } from './record-changes.ts';

beforeEach(() => localStorage.removeItem('backprop-workbook.record-changed'));

/** What the next start would know. */
const anyAtNextStart = () => new RecordChanges().any;

test('a change is remembered for the next start, until a snapshot holds it', () => {
  const changes = new RecordChanges();
  expect([changes.any, anyAtNextStart()]).toEqual([false, false]);
  changes.note();
  expect([changes.any, anyAtNextStart()]).toEqual([true, true]);
  const done = changes.begin();
  expect([changes.any, anyAtNextStart()]).toEqual([true, true]);
  done();
  expect([changes.any, anyAtNextStart()]).toEqual([false, false]);
});

test('a change while a snapshot is being kept is for the next one, also at the next start', () => {
  const changes = new RecordChanges();
  changes.note();
  const done = changes.begin();
  changes.note();
  done();
  expect([changes.any, anyAtNextStart()]).toEqual([true, true]);
  changes.begin()();
  expect([changes.any, anyAtNextStart()]).toEqual([false, false]);
});

test('listeners are told of the first change after each snapshot, and of every change of all, until they stop', () => {
  const changes = new RecordChanges();
  const listener = vi.fn();
  const stop = changes.listen(listener);
  expect([changes.note(), changes.note(), changes.note()]).toEqual([true, false, false]);
  expect(listener.mock.calls).toEqual([['some']]);
  changes.begin()();
  expect(changes.note()).toBe(true);
  changes.noteAll();
  expect(listener.mock.calls).toEqual([['some'], ['some'], ['all']]);
  stop();
  changes.noteAll();
  expect(listener).toHaveBeenCalledTimes(3);
});

test('whoever takes over is told of what another window has changed and kept no snapshot of', () => {
  const [other, changes] = [new RecordChanges(), new RecordChanges()];
  const listener = vi.fn();
  changes.listen(listener);
  changes.takeOver();
  expect(listener).not.toHaveBeenCalled();
  other.note();
  changes.takeOver();
  expect(listener.mock.calls).toEqual([['some']]);
});

test('a change after the browser was made to forget all of the workbook is remembered for the next start too', () => {
  const changes = new RecordChanges();
  changes.note();
  localStorage.removeItem('backprop-workbook.record-changed');
  expect(changes.note()).toBe(false);
  expect(anyAtNextStart()).toBe(true);
});
