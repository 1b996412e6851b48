import { app } from 'electron';
import { join } from 'node:path';
import { setUpEngine } from './engine/set-up-engine.ts';
import { setUpFailureHandling } from './failure/set-up-failure-handling.ts';
import { watchPage } from './failure/watch-page.ts';
import { setUpLanguage } from './language/set-up-language.ts';
import { setUpMenu } from './menu/set-up-menu.ts';
import { pageAddress } from './page/page-address.ts';
import { registerPageScheme, setUpPageProtocol } from './page/set-up-page-protocol.ts';
import { setUpSafekeeping } from './safekeeping/set-up-safekeeping.ts';
import { setUpNavigationLock } from './safety/set-up-navigation-lock.ts';
import { setUpPermissions } from './safety/set-up-permissions.ts';
import { setUpSingleInstance } from './safety/set-up-single-instance.ts';
import { setUpTraining } from './training/set-up-training.ts';
import { closeWhenFinished } from './window/close-when-finished.ts';
import { openWindow } from './window/open-window.ts';

const language = setUpLanguage();
setUpFailureHandling(language);
registerPageScheme();
// Chromium refuses its sandbox to root, and Electron would undo the switch that root gives.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

if (setUpSingleInstance()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  setUpPageProtocol(join(__dirname, '..', 'renderer'));
  setUpPermissions();
  setUpNavigationLock();
  setUpEngine();
  setUpTraining();
  setUpSafekeeping(app.getPath('userData'));
  setUpMenu(language);
  const window = openWindow();
  closeWhenFinished(window);
  watchPage(window, language);
  // What fails is seen by the watch, so nobody waits for this.
  window.loadURL(pageAddress).catch(() => undefined);
  // A study app is its one window: closing it ends the app on every system.
  app.on('window-all-closed', () => app.quit());
}
