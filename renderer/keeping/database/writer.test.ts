import { afterEach, describe, expect, test, vi } from 'vitest';
import { attempt, clearRecord, allAttempts } from '../../testing/record.ts';
import { Connection } from './connection.ts';
import { Writer } from './writer.svelte.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A lock of its own for each test; what one has taken is not given back before the page closes. */
const newLock = () => `lock ${crypto.randomUUID()}`;

async function twoWindows(lock = newLock()): Promise<readonly [Writer, Writer]> {
  const first = new Writer(lock);
  await first.settled;
  const second = new Writer(lock);
  await second.settled;
  return [first, second];
}

test('the first window writes, and the next one reads', async () => {
  const [first, second] = await twoWindows();
  expect([first.role, second.role]).toEqual(['writer', 'reader']);
  expect(await first.perform(() => Promise.resolve(7))).toBe(7);
  await expect(second.perform(() => Promise.resolve(7))).rejects.toMatchObject({ problem: { code: 'elsewhere' } });
});

test('a window takes over, and the other one becomes the reader', async () => {
  const [first, second] = await twoWindows();
  await second.takeOver();
  await expect.poll(() => [first.role, second.role]).toEqual(['reader', 'writer']);
  expect([first.term, second.term]).toEqual([0, 1]);
  await expect(first.perform(() => Promise.resolve())).rejects.toMatchObject({ problem: { code: 'elsewhere' } });

  await first.takeOver();
  await expect.poll(() => [first.role, second.role]).toEqual(['writer', 'reader']);
  expect([first.term, second.term]).toEqual([1, 1]);
});

describe('a window that wrote until it was reloaded', () => {
  test('writes again, though another one was given the lock meanwhile', async () => {
    const lock = newLock();
    const other = new Writer(lock);
    await other.settled;
    const reloaded = new Writer(lock, true);
    expect(reloaded.role).toBe('unsettled');
    await reloaded.settled;
    await expect.poll(() => [other.role, reloaded.role]).toEqual(['reader', 'writer']);
    expect(reloaded.term).toBe(0);
  });

  test('also where the other is given it only now', async () => {
    const lock = newLock();
    let leave: () => void = () => undefined;
    await new Promise<void>((held) => {
      void navigator.locks.request(lock, () => {
        held();
        return new Promise<void>((resolve) => (leave = resolve));
      });
    });
    const other = new Writer(lock);
    await other.settled;
    expect(other.role).toBe('reader');
    const reloaded = new Writer(lock, true);
    leave();
    await reloaded.settled;
    await expect.poll(() => [other.role, reloaded.role]).toEqual(['reader', 'writer']);
  });

  test('writes at once where there is no other', async () => {
    const reloaded = new Writer(newLock(), true);
    await reloaded.settled;
    expect(reloaded.role).toBe('writer');
  });
});

describe('what the other window has begun is written before it is taken over', () => {
  /** Something that is written for as long as is wanted. */
  async function begin(window: Writer, over: () => void): Promise<() => void> {
    let finish: () => void = () => undefined;
    await new Promise<void>((begun, refused) => {
      window
        .perform(() => {
          begun();
          return new Promise<void>((resolve) => (finish = resolve));
        })
        .then(over, refused);
    });
    return finish;
  }

  /** Once the second window has asked the first for the lock, and the first has heard it. */
  async function askedBy(second: Writer, lock: string) {
    // So neither window's patience is ever over.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const channel = new BroadcastChannel(lock);
    const heard = (wanted: string) =>
      new Promise<void>((resolve) =>
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (data === wanted) resolve();
        }),
      );
    const asking = heard('yield');
    const takenOver = second.takeOver();
    await asking;
    /** What the first window has said until now has been heard by all once it has answered this. */
    const settle = async (): Promise<void> => {
      const answer = heard('writing');
      channel.postMessage('who-writes');
      await answer;
    };
    await settle();
    return { takenOver, settle };
  }

  test('however long that takes', async () => {
    const lock = newLock();
    const [first, second] = await twoWindows(lock);
    const order: string[] = [];
    const finish = await begin(first, () => order.push('written'));
    const { takenOver } = await askedBy(second, lock);
    const over = takenOver.then(() => order.push('taken over'));
    expect([first.role, second.role, ...order]).toEqual(['writer', 'reader']);
    finish();
    await over;
    expect(order).toEqual(['written', 'taken over']);
    expect(second.role).toBe('writer');
  });

  test('also what it begins while it is waited for', async () => {
    const lock = newLock();
    const [first, second] = await twoWindows(lock);
    const order: string[] = [];
    const finishFirst = await begin(first, () => order.push('first'));
    const { takenOver, settle } = await askedBy(second, lock);
    const over = takenOver.then(() => order.push('taken over'));
    const finishSecond = await begin(first, () => order.push('second'));
    finishFirst();
    await settle();
    expect([first.role, second.role, ...order]).toEqual(['writer', 'reader', 'first']);
    finishSecond();
    await over;
    expect(order).toEqual(['first', 'second', 'taken over']);
  });

  test('also where it fails', async () => {
    const lock = newLock();
    const [first, second] = await twoWindows(lock);
    let fail: (reason: Error) => void = () => undefined;
    const failing = first.perform(() => new Promise<never>((_, reject) => (fail = reject)));
    const { takenOver } = await askedBy(second, lock);
    fail(new Error('no room'));
    await expect(failing).rejects.toThrow('no room');
    await takenOver;
    expect(second.role).toBe('writer');
  });
});

test('a window that does not answer is taken over all the same', async () => {
  const lock = newLock();
  await new Promise<void>((resolve) => {
    void navigator.locks
      .request(lock, () => {
        resolve();
        return new Promise<never>(() => undefined);
      })
      .catch(() => undefined);
  });
  const second = new Writer(lock);
  await second.settled;
  expect(second.role).toBe('reader');
  await second.takeOver();
  expect(second.role).toBe('writer');
});

test('when the writer goes, the reader takes over by itself', async () => {
  const lock = newLock();
  let leave: () => void = () => undefined;
  await new Promise<void>((resolve) => {
    void navigator.locks.request(lock, () => {
      resolve();
      return new Promise<void>((release) => (leave = release));
    });
  });
  const reader = new Writer(lock);
  await reader.settled;
  expect(reader.role).toBe('reader');
  leave();
  await expect.poll(() => reader.role).toBe('writer');
  expect(reader.term).toBe(1);
});

test('of three windows the one that asked takes over, not the one that has waited longer', async () => {
  const lock = newLock();
  const windows: Writer[] = [];
  for (let count = 0; count < 3; count += 1) {
    const window = new Writer(lock);
    await window.settled;
    windows.push(window);
  }
  await windows[2]?.takeOver();
  await expect.poll(() => windows.map(({ role }) => role)).toEqual(['reader', 'reader', 'writer']);
});

describe('a window that reads', () => {
  test('finds everything, and can store nothing, however it tries', async () => {
    await clearRecord();
    const [first, second] = await twoWindows();
    const writing = new Connection(first);
    const reading = new Connection(second);
    const stored = { ...attempt(), position: 0 };
    expect(await writing.write((database) => database.attempts.add(stored))).toMatchObject({ ok: true });
    expect(await reading.read((database) => database.attempts.count())).toEqual({ ok: true, value: 1 });

    const elsewhere = { ok: false, problem: { code: 'elsewhere' } };
    const another = { ...attempt(), position: 0 };
    expect(await reading.write((database) => database.attempts.add(another))).toEqual(elsewhere);
    expect(await reading.read((database) => database.attempts.add(another))).toEqual(elsewhere);
    expect(await reading.read((database) => database.attempts.clear())).toEqual(elsewhere);
    expect(
      await reading.read((database) =>
        database.transaction('rw', database.drafts, () => database.drafts.delete('anything')),
      ),
    ).toEqual(elsewhere);
    expect(await allAttempts()).toEqual([stored]);
  });
});

test('without Web Locks every window writes', async () => {
  const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks') ?? {};
  Reflect.deleteProperty(Navigator.prototype, 'locks');
  try {
    const [first, second] = await twoWindows();
    expect([first.role, second.role]).toEqual(['writer', 'writer']);
  } finally {
    Object.defineProperty(Navigator.prototype, 'locks', locks);
  }
});
