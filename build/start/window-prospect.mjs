import { fetchedDeclaredRuntime } from '../electron-runtime/declared.mjs';
import { findElectronRuntime, runtimeCondition } from '../electron-runtime.mjs';
import { hasDisplay } from '../set-up/display.mjs';

/** @typedef {import('../electron-runtime.mjs').ElectronRuntime} ElectronRuntime */
/** @typedef {{ reason: string, remedy: string }} Obstacle two halves of a sentence */

/**
 * Whether a window can be opened here, and with what. A runtime is fetched only where there is a display for it.
 * @param {{ retrySlowFetch: boolean }} options
 * @returns {Promise<{ runtime: ElectronRuntime } | { obstacle: Obstacle }>}
 */
export async function windowProspect({ retrySlowFetch }) {
  if (!hasDisplay()) return { obstacle: noDisplay() };
  const search = await findElectronRuntime({ retrySlowFetch });
  if (search.found) return { runtime: search.runtime };
  const reason = search.attempts.map((attempt) => attempt.reason).join(', and ');
  return { obstacle: { reason, remedy: `one opens once ${runtimeCondition}` } };
}

/** @returns {Obstacle} */
function noDisplay() {
  const hasRuntime = Boolean(process.env['ELECTRON_OVERRIDE_DIST_PATH']) || fetchedDeclaredRuntime() !== null;
  const fetching = hasRuntime ? '' : ', where it first fetches the Electron runtime';
  return {
    reason: 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)',
    remedy: `one opens when npm start runs in a desktop session${fetching}`,
  };
}
