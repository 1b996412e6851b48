import { app, BrowserWindow } from 'electron';

/** Two starts on one database would compete for it: the second one shows the first one's window and ends. */
export function setUpSingleInstance(): boolean {
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  });
  return app.requestSingleInstanceLock();
}
