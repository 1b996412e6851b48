import { app, dialog, type BrowserWindow } from 'electron';
import type { ShellLanguage } from '../language/shell-language.ts';

/** Chromium's code for a load that another one replaced. */
const loadReplaced = -3;

/** Tells the learner, and what to do, when the page cannot be loaded or has crashed. */
export function watchPage(window: BrowserWindow, { translate }: ShellLanguage): void {
  const { webContents } = window;
  webContents.on('did-fail-load', (_event, code, description, _address, isMainFrame) => {
    if (isMainFrame && code !== loadReplaced) sayNotLoaded(description);
  });
  webContents.on('did-navigate', (_event, _address, status) => {
    if (status >= 400) sayNotLoaded(String(status));
  });
  webContents.on('preload-error', (_event, _path, error) => sayNotLoaded(error.message));
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(reason);
  });

  function sayNotLoaded(reason: string): void {
    console.error(`The page could not be loaded: ${reason}`);
    const detail = translate('failure.load.detail', { reason });
    dialog.showErrorBox(translate('failure.load.message'), detail);
    app.exit(1);
  }

  /** A window that was closed meanwhile takes neither a question nor an answer. */
  async function offerReload(reason: string): Promise<void> {
    console.error(`The page has stopped: ${reason}`);
    if (window.isDestroyed()) return;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: translate('failure.crash.message'),
      detail: translate('failure.crash.detail', { reason }),
      buttons: [translate('failure.crash.reload'), translate('failure.crash.quit')],
      defaultId: 0,
      cancelId: 1,
    });
    if (window.isDestroyed()) return;
    if (response === 0) webContents.reload();
    else app.quit();
  }
}
