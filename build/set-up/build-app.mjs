import { CommandError } from './command-error.mjs';
import { forgetBuilt, isBuilt, noteBuilt } from './build-state.mjs';
import { captureNpm } from './npm.mjs';
import { projectFolder } from './project.mjs';

/** @type {Promise<void> | null} */
let building = null;

/**
 * Builds everything under out/, once in a process, and not where it is what was built from the same sources before.
 * @throws {CommandError}
 */
export function buildApp() {
  building ??= buildNow();
  return building;
}

async function buildNow() {
  if (isBuilt(projectFolder)) return;
  console.log('Building the app …');
  forgetBuilt(projectFolder);
  // What the tools remark on is for whoever works on the app, and comes where they ask for it with npm run build.
  const { exitCode, output, errors } = await captureNpm(['run', '--silent', 'build']);
  if (exitCode !== 0) {
    process.stderr.write(output + errors);
    throw new CommandError(`The build failed: npm run build ended with exit code ${exitCode}.`);
  }
  noteBuilt(projectFolder);
}
