import { packWorkbook } from '../package.mjs';
import { buildApp } from '../set-up/build-app.mjs';
import { chromium, koreanFont, virtualDisplay } from '../set-up/machine-needs.mjs';
import { hasDisplay } from '../set-up/display.mjs';
import { installedTool, runNpm } from '../set-up/npm.mjs';
import { projectFolder } from '../set-up/project.mjs';
import { run } from '../set-up/run-program.mjs';
import { forgetReport, readReport, reportFile } from './report.mjs';

/** @typedef {import('../electron-runtime.mjs').ElectronRuntime} ElectronRuntime */
/** @typedef {import('../set-up/machine-needs.mjs').MachineNeed} MachineNeed */
/** @typedef {import('./report.mjs').TestCounts} TestCounts */
/** @typedef {{ runtime: ElectronRuntime | null, environment: NodeJS.ProcessEnv }} TestMachine */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {MachineNeed[]} needs of the machine; the libraries of Electron come on top for `desktop`
 * @property {(machine: TestMachine) => Promise<TestCounts>} test
 */

/** In CI the window's size must not depend on a display that happens to be there. */
const wantsVirtualDisplay = process.platform === 'linux' && (process.env['CI'] === 'true' || !hasDisplay());

/** All parts, in the order in which they run: what fails soonest first. @type {Part[]} */
export const parts = [
  { name: 'lint', needs: [], test: lint },
  { name: 'types', needs: [], test: async () => oneTest((await runNpm(['run', '--silent', 'types'])) === 0) },
  { name: 'unit', needs: [], test: ({ environment }) => vitest('unit', environment) },
  { name: 'component', needs: [chromium, koreanFont], test: ({ environment }) => vitest('component', environment) },
  { name: 'browser', needs: [chromium, koreanFont], test: browser },
  { name: 'desktop', needs: [koreanFont, ...(wantsVirtualDisplay ? [virtualDisplay] : [])], test: desktop },
];

/** A check without tests of its own counts as one. @param {boolean} passed @returns {TestCounts} */
const oneTest = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

async function lint() {
  const linted = await runTool('eslint', ['.', '--max-warnings', '0']);
  const formatted = await runTool('prettier', ['--check', '.']);
  return oneTest(linted === 0 && formatted === 0);
}

/** @param {TestMachine} machine */
async function browser({ environment }) {
  await buildApp();
  return vitest('browser', environment);
}

/** @param {TestMachine} machine */
async function desktop({ runtime, environment }) {
  if (!runtime) throw new Error('The desktop part was begun without an Electron runtime.');
  await buildApp();
  const program = await packWorkbook(runtime);
  return vitest('desktop', { ...environment, WORKBOOK_DESKTOP: program }, wantsVirtualDisplay);
}

/**
 * Runs one project of vitest.config.ts.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} environment
 * @param {boolean} [onVirtualDisplay]
 */
async function vitest(project, environment, onVirtualDisplay = false) {
  await forgetReport(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(project)}`];
  const command = [process.execPath, installedTool('vitest'), 'run', '--project', project, ...reporters];
  const display = onVirtualDisplay ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24'] : [];
  const [program = '', ...args] = [...display, ...command];
  const exitCode = await run(program, args, { cwd: projectFolder, env: environment });
  return readReport(project, exitCode);
}

/**
 * @param {string} packageName
 * @param {string[]} args
 */
const runTool = (packageName, args) =>
  run(process.execPath, [installedTool(packageName), ...args], { cwd: projectFolder });
