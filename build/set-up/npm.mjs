import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectFolder } from './project.mjs';
import { capture, run } from './run-program.mjs';

/**
 * How to call npm: the very one that runs us, where one does, because on Windows `npm` itself is a batch file.
 * @param {string[]} args
 */
export function npmCommand(args) {
  const runningNpm = process.env['npm_execpath'];
  if (runningNpm && basename(runningNpm) === 'npm-cli.js') {
    return { program: process.execPath, args: [runningNpm, ...args], shell: false };
  }
  return { program: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Runs npm in the checkout with its output on ours.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runNpm(args) {
  const npm = npmCommand(args);
  return run(npm.program, npm.args, { cwd: projectFolder, shell: npm.shell });
}

/**
 * Runs npm in the checkout and keeps what it prints.
 * @param {string[]} args
 */
export function captureNpm(args) {
  const npm = npmCommand(args);
  return capture(npm.program, npm.args, { cwd: projectFolder, shell: npm.shell });
}

/**
 * The script behind a command of an installed package, to be run with this Node, without a shell.
 * @param {string} packageName
 * @param {string} [command] where it is not called like the package
 */
export function installedTool(packageName, command = packageName) {
  const folder = join(projectFolder, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
