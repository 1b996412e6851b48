import { app, BrowserWindow } from 'electron';

/**
 * Two starts on one database would compete for it: the second one shows the first one's window and ends. What it was
 * started with is told to the first.
 */
export function setUpSingleInstance(onSecond: (args: readonly string[], folder: string) => void): boolean {
  app.on('second-instance', (_event, args, folder) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
    onSecond(args, folder);
  });
  return app.requestSingleInstanceLock();
}
