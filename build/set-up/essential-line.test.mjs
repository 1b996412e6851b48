import { expect, it } from 'vitest';
import { essentialLine, isChromiumLog } from './essential-line.mjs';

const bus = '[1572:1121/073805.206218:ERROR:bus.cc(399)] Failed to connect to the bus: No such file or directory';

// What Electron 25 and 45's installer really printed.
it.each([
  [
    'no display',
    `${bus}
[1572:1121/073805.296358:ERROR:ozone_platform_x11.cc(240)] Missing X server or $DISPLAY
[1572:1121/073805.296376:ERROR:env.cc(255)] The platform failed to initialize.  Exiting.`,
    'Missing X server or $DISPLAY',
  ],
  [
    'a missing library',
    '/opt/electron: error while loading shared libraries: libgbm.so.1: cannot open shared object file: No such file or directory\n',
    '/opt/electron: error while loading shared libraries: libgbm.so.1: cannot open shared object file: No such file or directory',
  ],
  [
    'the sandbox',
    `${bus}
[1121/073805.101407:FATAL:electron_main_delegate.cc(294)] Running as root without --no-sandbox is not supported. See https://crbug.com/638180.`,
    'Running as root without --no-sandbox is not supported. See https://crbug.com/638180',
  ],
  [
    'an exception of the main process',
    `\u001b[1m\u001b[47m\u001b[31mA JavaScript error occurred in the main process
\u001b[30mUncaught Exception:
TypeError: no such thing
    at Object.<anonymous> (/app/main.cjs:3:56)\u001b[0m`,
    'no such thing',
  ],
  [
    'a download that cannot be reached',
    'TypeError: fetch failed\n    at node:internal/deps/undici/undici:14976:13\n    at async downloadArtifact (index.js:154:12)\n',
    'fetch failed',
  ],
  ['nothing known', 'first\nlast.\n\n', 'last'],
  ['nothing at all', '\n', ''],
])('finds the line that matters: %s', (_, errors, line) => {
  expect(essentialLine(errors)).toBe(line);
});

it("tells Chromium's log from other complaints", () => {
  expect(isChromiumLog(bus)).toBe(true);
  expect(isChromiumLog('[renderer] cannot read the database')).toBe(false);
});
