import { CommandError } from './command-error.mjs';
import { runNpm } from './npm.mjs';

/** @type {Promise<void> | null} */
let building = null;

/**
 * Builds everything under out/, once in a process.
 * @throws {CommandError}
 */
export function buildApp() {
  building ??= buildNow();
  return building;
}

async function buildNow() {
  console.log('Building the app …');
  const exitCode = await runNpm(['run', '--silent', 'build']);
  if (exitCode !== 0) throw new CommandError(`The build failed: npm run build ended with exit code ${exitCode}.`);
}
