import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron, type ElectronApplication } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from '../../build/test/patience.mjs';
import { Faults } from './faults.ts';
import { requiredVariable } from './required-variable.ts';
import { sandboxFlags } from './sandbox-flags.ts';
import type { Launch, Running, Shell, Size } from './shell.ts';
import { openDisplay } from './virtual-display.ts';

export interface RunningDesktop extends Running {
  readonly app: ElectronApplication;
}

/** The packed program and its arguments, as for a person who starts it. */
export const desktopCommand = ({ record, language }: Required<Launch>): [program: string, args: string[]] => [
  requiredVariable('WORKBOOK_DESKTOP'),
  [...sandboxFlags, `--user-data-dir=${record}`, `--lang=${language}`],
];

/**
 * What Electron sets in its own environment while it starts. A variable that is there already is changed in its place; a
 * new one moves all of them, under the hands of the threads that read them for fonts and D-Bus at that moment, and once in
 * some hundred starts one of these falls over.
 */
const setByElectron = {
  CHROME_DESKTOP: '',
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
  ORIGINAL_XDG_CURRENT_DESKTOP: '',
};

export const desktop: Shell<RunningDesktop> = {
  name: 'desktop',
  async launch(launch) {
    const passing = launch.record === undefined ? await mkdtemp(join(tmpdir(), 'workbook-test-')) : undefined;
    const [executablePath, args] = desktopCommand({ ...launch, record: launch.record ?? passing });
    const display = await openDisplay();
    const env = { ...setByElectron, ...process.env, ...display.environment };
    const app = await electron.launch({ executablePath, args, env, timeout: patience }).catch((error: unknown) => {
      display.close();
      throw error;
    });
    app.process().once('exit', () => display.close());
    // Once the last of its processes has ended: of an app that was killed, the others still write there for a moment.
    app.process().once('close', () => {
      if (passing !== undefined) rmSync(passing, { recursive: true, force: true });
    });
    app.context().setDefaultTimeout(patience);
    const faults = new Faults(app.context(), 'app://workbook');
    const page = await app.firstWindow({ timeout: patience });
    return { app, page, faults, resize, close: () => app.close() };

    async function resize({ width, height }: Size): Promise<void> {
      await app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      );
      await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
    }
  },
};
