import { findProgram } from './find-program.mjs';
import { capture, run } from './run-program.mjs';

const installWords = ['install', '-y', '--no-install-recommends'];

/** Whether this system has apt, and whether we may use it ourselves. */
export const hasApt = () => process.platform === 'linux' && findProgram('apt-get') !== null;
export const mayUseApt = () => hasApt() && process.getuid?.() === 0;

/**
 * The command that a person would give to install packages.
 * @param {string[]} packages
 */
export const aptCommand = (packages) => ['sudo apt-get', ...installWords, ...packages].join(' ');

/**
 * Picks, of each list of names that a package goes by in one release or another, the first that apt knows here.
 * @param {string[][]} alternatives
 */
export async function knownPackages(alternatives) {
  return Promise.all(alternatives.map(firstKnown));
}

/** @param {string[]} names */
async function firstKnown(names) {
  for (const name of names) {
    const { exitCode } = await capture('apt-cache', ['show', '--no-all-versions', name]);
    if (exitCode === 0) return name;
  }
  return /** @type {string} */ (names.at(-1));
}

/** Brings apt's lists up to date; old lists name files that the mirrors no longer hold. */
export const updateAptLists = () => apt(['update']);

/**
 * @param {string[]} packages
 * @returns {Promise<number>} apt's exit code
 */
export const installWithApt = (packages) => apt([...installWords, ...packages]);

/** @param {string[]} args */
const apt = (args) => run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
