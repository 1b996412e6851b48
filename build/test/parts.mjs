import { packForTests } from '../package.mjs';
import { buildApp } from '../set-up/build-app.mjs';
import { hasDisplay } from '../set-up/display.mjs';
import { chromium, koreanFont, virtualDisplay } from '../set-up/machine-needs.mjs';
import { runVitest } from './run-vitest.mjs';
import { checkFormat, checkTypes, lint } from './static-checks.mjs';

/** @typedef {import('./part.mjs').Part} Part */
/** @typedef {import('./part.mjs').Run} Run */

/** In CI the windows' sizes must not depend on a display that happens to be there. */
const wantsVirtualDisplay = process.platform === 'linux' && (process.env['CI'] === 'true' || !hasDisplay());

/** All parts, in the order in which they are begun: what takes long first, and beside the build what needs none. @type {readonly Part[]} */
export const parts = [
  { name: 'desktop', needs: [koreanFont, ...(wantsVirtualDisplay ? [virtualDisplay] : [])], test: desktop },
  { name: 'component', needs: [chromium, koreanFont], test: (run) => runVitest('component', run) },
  { name: 'unit', needs: [], test: (run) => runVitest('unit', run) },
  { name: 'look', needs: [chromium, koreanFont], test: inBrowser('look') },
  { name: 'browser', needs: [chromium, koreanFont], test: inBrowser('browser') },
  { name: 'lint', needs: [], test: lint },
  { name: 'types', needs: [], test: checkTypes },
  { name: 'format', needs: [], test: checkFormat },
];

/** The two shells show everything that there is: what changes any of it concerns all of their tests. @param {Run} run */
const wholeOrChanged = (run) => ({ ...run, changed: run.changed && !run.reachesShells });

/**
 * @param {string} project
 * @returns {Part['test']}
 */
function inBrowser(project) {
  return async (run) => {
    await buildApp();
    return runVitest(project, wholeOrChanged(run));
  };
}

/** @param {Run} run */
async function desktop(run) {
  const { runtime, environment } = run.machine;
  if (!runtime) throw new Error('The desktop part was begun without an Electron runtime.');
  await buildApp();
  const { shipped, driven } = await packForTests(runtime);
  const displays = wantsVirtualDisplay ? { WORKBOOK_VIRTUAL_DISPLAYS: 'yes' } : {};
  const machine = {
    runtime,
    environment: { ...environment, WORKBOOK_DESKTOP: driven, WORKBOOK_SHIPPED: shipped, ...displays },
  };
  return runVitest('desktop', wholeOrChanged({ ...run, machine }));
}
