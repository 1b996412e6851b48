import { constants } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Tests drive a window through Node's debugger, which the packed program refuses. They get a copy of it that differs in
 * nothing but that fuse.
 * @param {string} program the packed one
 * @param {string} folder that is packed, with the program in it
 * @returns {Promise<string>} the path of the copy's program
 */
export async function makeDrivenBuild(program, folder) {
  const copy = join(dirname(folder), 'driven');
  await rm(copy, { recursive: true, force: true });
  await cp(folder, copy, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  // Here, for tests begin on a machine where nothing is installed yet.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const driven = join(copy, relative(folder, program));
  await flipFuses(driven, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // A system that signs everything would not start what was changed.
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
  });
  return driven;
}
