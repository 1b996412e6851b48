import { _electron as electron, type ElectronApplication } from 'playwright-core';
import { expect } from 'vitest';
import { Faults } from './faults.ts';
import { requiredVariable } from './required-variable.ts';
import { sandboxFlags } from './sandbox-flags.ts';
import type { Launch, Running, Shell, Size } from './shell.ts';

export interface RunningDesktop extends Running {
  readonly app: ElectronApplication;
}

/** The packed program and its arguments, as for a person who starts it. */
export const desktopCommand = ({ record, language }: Launch): [program: string, args: string[]] => [
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
    const [executablePath, args] = desktopCommand(launch);
    const app = await electron.launch({ executablePath, args, env: { ...setByElectron, ...process.env } });
    const faults = new Faults(app.context(), 'app://workbook');
    const page = await app.firstWindow();
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
