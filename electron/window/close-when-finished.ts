import { ipcMain, type BrowserWindow } from 'electron';
import { channels } from '../channels.ts';
import { isFromPage } from '../page/is-from-page.ts';

/** A page that has not finished by then is closed all the same, in milliseconds. */
const patience = 15_000;

/**
 * A window that is closed is gone at once for the eye; its page has a while to finish what it keeps. Whoever starts the
 * app again meanwhile gets the window back.
 */
export function closeWhenFinished(window: BrowserWindow): void {
  const { webContents } = window;
  let isFinishing = false;
  let late: NodeJS.Timeout | undefined;

  window.on('close', (event) => {
    if (isFinishing || webContents.isCrashed() || webContents.isLoadingMainFrame()) return;
    event.preventDefault();
    isFinishing = true;
    window.hide();
    webContents.send(channels.closing);
    late = setTimeout(end, patience);
  });
  window.on('show', () => {
    isFinishing = false;
    clearTimeout(late);
  });
  webContents.on('render-process-gone', end);
  ipcMain.on(channels.closing, (event) => {
    if (isFromPage(event)) end();
  });

  function end(): void {
    clearTimeout(late);
    if (isFinishing && !window.isDestroyed()) window.destroy();
  }
}
