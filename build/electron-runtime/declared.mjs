import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { essentialLine } from '../set-up/essential-line.mjs';
import { projectFolder } from '../set-up/project.mjs';
import { capture } from '../set-up/run-program.mjs';
import { executableName, readElectronFolder } from './electron-folder.mjs';

/** @typedef {import('./electron-folder.mjs').RuntimeFolder} RuntimeFolder */
/** @typedef {{ when: number, version: string, reason: string }} SlowFailure */

const installedPackage = join(projectFolder, 'node_modules', 'electron');

/** Long enough for some 120 MB on a slow line; a network that answers nothing gives up by itself much sooner. */
const fetchLimitMilliseconds = 10 * 60_000;

/** A fetch that took longer than this to fail is not tried again at each start of a day. */
const slowMilliseconds = 5000;
const dayMilliseconds = 24 * 60 * 60_000;

/** Failures of this process, by folder of the package: what failed once is not tried again. @type {Map<string, string>} */
const failures = new Map();

/**
 * The runtime of the Electron that package.json declares, fetched by its own script when it is not here yet.
 * @param {{ retrySlowFetch: boolean, declaredPackage?: string | undefined }} options `declaredPackage` is the folder of `electron`
 * @returns {Promise<RuntimeFolder | { reason: string }>}
 */
export async function declaredRuntime({ retrySlowFetch, declaredPackage: packageFolder = installedPackage }) {
  const fetched = fetchedDeclaredRuntime(packageFolder);
  if (fetched) return fetched;
  const reason =
    failures.get(packageFolder) ??
    (retrySlowFetch ? null : rememberedFailure(packageFolder)) ??
    (await fetchFailure(packageFolder));
  if (reason === null)
    return fetchedDeclaredRuntime(packageFolder) ?? { reason: "Electron's own script fetched nothing" };
  failures.set(packageFolder, reason);
  return { reason };
}

/**
 * The declared runtime if it is here and whole: Electron's script writes path.txt when it has unpacked everything.
 * @param {string} [packageFolder]
 * @returns {RuntimeFolder | null}
 */
export function fetchedDeclaredRuntime(packageFolder = installedPackage) {
  const folder = join(packageFolder, 'dist');
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile) || readFileSync(pathFile, 'utf8') !== executableName) return null;
  const electron = readElectronFolder(folder);
  return electron?.version === declaredVersion(packageFolder) ? { folder, ...electron } : null;
}

/**
 * Fetches the runtime.
 * @param {string} packageFolder
 * @returns {Promise<string | null>} why that failed
 */
async function fetchFailure(packageFolder) {
  const version = declaredVersion(packageFolder);
  console.log(`Fetching the Electron runtime ${version} (once, some 120 MB) …`);
  // With the override in place, Electron's script would take the overriding folder for its own.
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: undefined };
  const begun = Date.now();
  const limits = { env, limitMilliseconds: fetchLimitMilliseconds };
  const { exitCode, errors, timedOut } = await capture(process.execPath, [join(packageFolder, 'install.js')], limits);
  if (exitCode === 0) return null;
  const cause = timedOut ? 'not done within ten minutes' : essentialLine(errors);
  const reason = `the runtime of Electron ${version} could not be fetched (${cause})`;
  if (Date.now() - begun > slowMilliseconds) rememberFailure(packageFolder, { when: begun, version, reason });
  return reason;
}

/** @param {string} packageFolder */
const failureFile = (packageFolder) => join(dirname(packageFolder), '.cache', 'electron-runtime-failure.json');

/**
 * @param {string} packageFolder
 * @param {SlowFailure} failure
 */
function rememberFailure(packageFolder, failure) {
  mkdirSync(dirname(failureFile(packageFolder)), { recursive: true });
  writeFileSync(failureFile(packageFolder), JSON.stringify(failure));
}

/**
 * Why a slow fetch of the same version failed less than a day ago.
 * @param {string} packageFolder
 */
function rememberedFailure(packageFolder) {
  if (!existsSync(failureFile(packageFolder))) return null;
  /** @type {SlowFailure} */
  const { when, version, reason } = JSON.parse(readFileSync(failureFile(packageFolder), 'utf8'));
  if (version !== declaredVersion(packageFolder) || Date.now() - when > dayMilliseconds) return null;
  return `${reason} at ${new Date(when).toLocaleString('en-GB')}, and npm start -- --desktop tries that again`;
}

/** @param {string} packageFolder @returns {string} */
const declaredVersion = (packageFolder) =>
  JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
