import { app } from 'electron';
import { join } from 'node:path';
import { documentsIn } from './documents/documents-in.ts';
import { setUpDocuments } from './documents/set-up-documents.ts';
import { setUpEngine } from './engine/set-up-engine.ts';
import { setUpFailureHandling } from './failure/set-up-failure-handling.ts';
import { watchPage } from './failure/watch-page.ts';
import { setUpLanguage } from './language/set-up-language.ts';
import { setUpContextMenu } from './menu/set-up-context-menu.ts';
import { setUpMenu } from './menu/set-up-menu.ts';
import { pageAddress } from './page/page-address.ts';
import { setUpPageRequests } from './page/set-up-page-requests.ts';
import { registerPageScheme, setUpPageProtocol } from './page/set-up-page-protocol.ts';
import { setUpPrinting } from './printing/set-up-printing.ts';
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

const requests = setUpPageRequests();
const documents = setUpDocuments(requests, language);

function openAll(paths: readonly string[]): void {
  for (const path of paths) void documents.open(path);
}

// macOS hands documents over by an event, before the app is ready too.
app.on('open-file', (event, path) => {
  event.preventDefault();
  openAll([path]);
});
if (setUpSingleInstance((args, folder) => openAll(documentsIn(args, folder)))) void app.whenReady().then(start);
else app.quit();

function start(): void {
  setUpPageProtocol(join(__dirname, '..', 'renderer'));
  setUpPermissions();
  setUpNavigationLock();
  setUpEngine();
  setUpTraining();
  setUpPrinting();
  setUpSafekeeping(app.getPath('userData'));
  // By this name Windows finds the documents that its jump list shows.
  app.setAppUserModelId('org.backprop-workbook.app');
  const window = openWindow();
  closeWhenFinished(window);
  watchPage(window, language);
  setUpMenu(window, language, documents, requests);
  setUpContextMenu(window, language);
  // What fails is seen by the watch, so nobody waits for this.
  window.loadURL(pageAddress).catch(() => undefined);
  openAll(documentsIn(process.argv, process.cwd()));
  // A study app is its one window: closing it ends the app on every system.
  app.on('window-all-closed', () => app.quit());
}
