import { spawnSync } from 'node:child_process';
import { findChromium } from '../../../build/set-up/chromium.mjs';
import { installedTool } from '../../../build/set-up/npm.mjs';
import { projectFolder } from '../../../build/set-up/project.mjs';

/**
 * Lives histories through in simulated and in real windows, as `npm test` does with a few.
 *
 * @param {readonly string[]} words how many, and the seed of the first
 * @returns {number} the status to end with
 */
export function liveInRealWindows([histories = '200', first = '0']) {
  const run = ['run', '--project', 'browser', 'test/browser/same-histories.test.ts'];
  const { status } = spawnSync(process.execPath, [installedTool('vitest'), ...run], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: {
      ...process.env,
      WORKBOOK_CHROMIUM: findChromium() ?? '',
      WORKBOOK_HISTORIES: histories,
      WORKBOOK_FIRST_HISTORY: first,
    },
  });
  return status ?? 1;
}
