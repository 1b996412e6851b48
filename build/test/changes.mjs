import { projectFolder } from '../set-up/project.mjs';
import { capture } from '../set-up/run-program.mjs';

/** What the two shells show is made from all of these. */
const shown = /^(?:engine|exercises|electron|renderer|build|package(?:-lock)?\.json|vitest\.config)/;

/**
 * Whether a change of these files can have an effect on what the window or the browser shows.
 * @param {readonly string[]} files paths in the project
 */
export const reachesShells = (files) =>
  files.some((file) => shown.test(file) && !/\.test\.(?:ts|mjs)$/.test(file) && !file.startsWith('renderer/testing/'));

/** The files that are not committed as they are, new ones too. @returns {Promise<string[]>} paths in the project */
export async function changedFiles() {
  const { output } = await capture('git', ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames'], {
    cwd: projectFolder,
  });
  return output.split('\0').flatMap((line) => (line === '' ? [] : [line.slice(3)]));
}
