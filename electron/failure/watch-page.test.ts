import { EventEmitter } from 'node:events';
import type { BrowserWindow, MessageBoxReturnValue } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { ShellLanguage } from '../language/shell-language.ts';
import { watchPage } from './watch-page.ts';

const { quit, showMessageBox } = vi.hoisted(() => ({
  quit: vi.fn(),
  showMessageBox: vi.fn<() => Promise<MessageBoxReturnValue>>(),
}));
vi.mock('electron', () => ({ app: { quit }, dialog: { showMessageBox } }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** A window as far as it is watched: what is done with one that was destroyed throws, as Electron’s own does. */
function watched() {
  const state = { isDestroyed: false };
  const alive = () => {
    if (state.isDestroyed) throw new TypeError('Object has been destroyed');
  };
  const webContents = Object.assign(new EventEmitter(), { reload: vi.fn(alive) });
  const window = { webContents, isDestroyed: () => state.isDestroyed };
  const answers: ((answer: MessageBoxReturnValue) => void)[] = [];
  const asked = showMessageBox.mockImplementation(() => {
    alive();
    return new Promise((resolve) => answers.push(resolve));
  });
  watchPage(window as unknown as BrowserWindow, new ShellLanguage('en'));
  return {
    asked,
    reload: webContents.reload,
    close: () => (state.isDestroyed = true),
    crash: () => webContents.emit('render-process-gone', {}, { reason: 'crashed' }),
    answer: async (response: number) => {
      answers.shift()?.({ response, checkboxChecked: false });
      // A rejection that nobody hears of is told after this, and fails the test.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('a page that has crashed is loaded anew, or left, as the learner says', async () => {
  const { asked, reload, crash, answer } = watched();
  crash();
  await answer(0);
  expect([asked.mock.calls.length, reload.mock.calls.length]).toEqual([1, 1]);
  crash();
  await answer(1);
  expect(reload).toHaveBeenCalledTimes(1);
  expect(quit).toHaveBeenCalledTimes(1);
});

test('a window that is closed before its page is known to have ended is not asked about', async () => {
  const { asked, close, crash, answer } = watched();
  close();
  crash();
  await answer(0);
  expect(asked).not.toHaveBeenCalled();
});

test.each([0, 1])('an answer (%i) that comes after the window was closed does nothing', async (response) => {
  const { reload, close, crash, answer } = watched();
  crash();
  close();
  await answer(response);
  expect(reload).not.toHaveBeenCalled();
  expect(quit).not.toHaveBeenCalled();
});
