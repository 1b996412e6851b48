import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('electron', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('command-line'))
  .map((file) => ({ file, source: readFileSync(join('electron', file), 'utf8') }));

const places = (pattern: RegExp) => files.filter(({ source }) => pattern.test(source)).map(({ file }) => file);

test('the window is opened with nothing that weakens it', () => {
  expect(places(/new BrowserWindow\(/)).toEqual([join('window', 'open-window.ts')]);
  const [{ source } = { source: '' }] = files.filter(({ file }) => file === join('window', 'open-window.ts'));
  const preferences = /webPreferences: \{([^}]*)\}/.exec(source)?.[1] ?? '';
  for (const setting of ['sandbox: true', 'contextIsolation: true', 'nodeIntegration: false', 'webSecurity: true'])
    expect(preferences).toContain(setting);
  const weakening =
    /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegrationIn|webviewTag|<webview|allowpopups|appendSwitch\('(?:no-sandbox|disable-web-security)/;
  expect(places(weakening)).toEqual([]);
  expect(places(/'will-attach-webview', \(event\) => event\.preventDefault\(\)/)).toHaveLength(1);
});

test('nothing is handed to other programs', () => {
  expect(places(/openExternal|openPath|child_process/)).toEqual([]);
});

test('every handler asks who sent the message', () => {
  const listeners = files.flatMap(({ file, source }) =>
    [...source.matchAll(/ipcMain\.(?:on|once|handle)\([^]*?\n {0,4}\}\);|ipcMain\.(?:on|once|handle)\([^;]*;/g)].map(
      ([listener]) => ({ file, listener }),
    ),
  );
  expect(listeners.length).toBeGreaterThanOrEqual(4);
  expect(listeners.filter(({ listener }) => !listener.includes('isFromPage(event)'))).toEqual([]);
});
