import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JobMessage, JobReport } from '../../engine/contract/job-message.ts';
import { JobRelay, type JobProcess } from './job-relay.ts';

class FakeProcess implements JobProcess {
  readonly received: JobMessage[] = [];
  isKilled = false;
  #report: (report: JobReport) => void = () => undefined;
  #exit: () => void = () => undefined;

  postMessage(message: JobMessage): void {
    this.received.push(message);
  }

  kill(): boolean {
    this.isKilled = true;
    return true;
  }

  on(event: 'message' | 'exit', listener: (report: JobReport) => void): void {
    if (event === 'message') this.#report = listener;
    else this.#exit = listener as () => void;
  }

  report(report: JobReport): void {
    this.#report(report);
  }

  exit(): void {
    this.#exit();
  }
}

interface Page {
  readonly heard: JobReport[];
}

function relayWithProcesses() {
  const processes: FakeProcess[] = [];
  const startProcess = () => {
    const started = new FakeProcess();
    processes.push(started);
    return started;
  };
  const relay = new JobRelay<Page>(startProcess, (page, report) => page.heard.push(report));
  const pages: [Page, Page] = [{ heard: [] }, { heard: [] }];
  /** The process that was started as the first, second, … */
  const process = (place = 1): FakeProcess => {
    const found = processes[place - 1];
    if (!found) throw new Error(`Only ${processes.length} processes were started.`);
    return found;
  };
  return { relay, pages, processes, process };
}

const start = (id: string): JobMessage => ({ kind: 'start', id, name: 'train', input: null });
const cancel = (id: string): JobMessage => ({ kind: 'cancel', id });
const progress = (id: string): JobReport => ({ kind: 'progress', id, progress: null });
const done = (id: string): JobReport => ({ kind: 'done', id, outcome: { ok: true, value: null } });
const unreachable = (id: string) => ({ kind: 'done', id, outcome: { ok: false, error: { code: 'unreachable' } } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first job starts the process, and each page hears of its own jobs alone', () => {
  const { relay, pages, processes, process } = relayWithProcesses();
  const [one, two] = pages;
  expect(processes).toEqual([]);
  relay.receive(one, start('a'));
  relay.receive(two, start('b'));
  expect(processes).toHaveLength(1);
  expect(process().received).toEqual([start('a'), start('b')]);
  for (const report of [progress('b'), progress('a'), done('a'), progress('a')]) process().report(report);
  expect([one.heard, two.heard]).toEqual([[progress('a'), done('a')], [progress('b')]]);
});

test('no page can cancel the job of another, nor take its id', () => {
  const { relay, pages, process } = relayWithProcesses();
  const [one, two] = pages;
  relay.receive(one, start('a'));
  relay.receive(two, cancel('a'));
  relay.receive(two, start('a'));
  expect(process().received).toEqual([start('a')]);
  relay.receive(one, cancel('a'));
  expect(process().received).toEqual([start('a'), cancel('a')]);
});

test('the jobs of a page that has gone are cancelled, and nobody hears of them', () => {
  const { relay, pages, process } = relayWithProcesses();
  const [gone, stays] = pages;
  relay.receive(gone, start('a'));
  relay.receive(stays, start('b'));
  relay.receive(gone, start('c'));
  relay.forget(gone);
  expect(process().received.slice(3)).toEqual([cancel('a'), cancel('c')]);
  for (const id of ['a', 'b', 'c']) process().report(done(id));
  expect([gone.heard, stays.heard]).toEqual([[], [done('b')]]);
});

test('a process that dies ends its jobs as unreachable, and the next job starts another', () => {
  const { relay, pages, process } = relayWithProcesses();
  const [one, two] = pages;
  relay.receive(one, start('a'));
  relay.receive(two, start('b'));
  process().exit();
  expect([one.heard, two.heard]).toEqual([[unreachable('a')], [unreachable('b')]]);
  expect(vi.getTimerCount()).toBe(0);
  relay.receive(one, start('c'));
  expect(process(2).received).toEqual([start('c')]);
});

test('a process without a job is ended after a minute, one with a job never', () => {
  const { relay, pages, process } = relayWithProcesses();
  const [page] = pages;
  relay.receive(page, start('a'));
  process().report(done('a'));
  vi.advanceTimersByTime(59_000);
  relay.receive(page, start('b'));
  vi.advanceTimersByTime(3_600_000);
  expect(process().isKilled).toBe(false);
  relay.forget(page);
  vi.advanceTimersByTime(60_000);
  expect(process().isKilled).toBe(true);
});

test('a process that is done with one of its jobs goes on with the others for as long as they take', () => {
  const { relay, pages, process } = relayWithProcesses();
  const [page] = pages;
  relay.receive(page, start('a'));
  relay.receive(page, start('b'));
  process().report(done('a'));
  vi.advanceTimersByTime(3_600_000);
  expect(process().isKilled).toBe(false);
  process().report(done('b'));
  expect(page.heard).toEqual([done('a'), done('b')]);
});

test('the end of an idle process does not touch the jobs of the next', () => {
  const { relay, pages, process } = relayWithProcesses();
  const [page] = pages;
  relay.receive(page, start('a'));
  process(1).report(done('a'));
  vi.advanceTimersByTime(60_000);
  relay.receive(page, start('b'));
  process(1).exit();
  process(2).report(done('b'));
  expect(page.heard).toEqual([done('a'), done('b')]);
});
