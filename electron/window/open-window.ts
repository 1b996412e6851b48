import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { join } from 'node:path';
import { ground } from './ground.ts';
import { openingBounds, smallestSize } from './window-state.ts';
import { loadWindowState, saveWindowState } from './window-state-file.ts';

/** What whoever started the app waits for; `npm start` reads it. */
const readyLine = 'workbook: window ready';

/** Opens the one window, where it was when it was last closed, and shows it once the page is drawn. */
export function openWindow(): BrowserWindow {
  const file = join(app.getPath('userData'), 'window.json');
  const remembered = loadWindowState(file);
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...openingBounds(remembered, workAreas),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (remembered?.maximized) window.maximize();
    window.show();
    console.log(readyLine);
  });
  window.on('close', () => remember(file, window));
  return window;
}

function remember(file: string, window: BrowserWindow): void {
  try {
    saveWindowState(file, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  } catch (error) {
    // A full disk must not keep a window from closing.
    console.error(error);
  }
}
