import { installedTool } from '../set-up/npm.mjs';
import { projectFolder } from '../set-up/project.mjs';
import { forgetReport, readReport, reportFile } from './report.mjs';

/** @typedef {import('./part.mjs').Run} Run */

/**
 * Runs one project of vitest.config.ts.
 * @param {string} project
 * @param {Run} run
 */
export async function runVitest(project, { machine, output, changed }) {
  await forgetReport(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(project)}`];
  const what = ['run', '--project', project, ...(changed ? ['--changed', '--passWithNoTests'] : [])];
  const exitCode = await output.run(process.execPath, [installedTool('vitest'), ...what, ...reporters], {
    cwd: projectFolder,
    env: machine.environment,
  });
  return readReport(project, { exitCode, mayBeEmpty: changed });
}
