import { findElectronRuntime } from '../../build/electron-runtime.mjs';
import { packForTests } from '../../build/package.mjs';
import { buildApp } from '../../build/set-up/build-app.mjs';

/**
 * The packed workbook as `npm test` packs it: the program that people get, and its copy that can be driven through Node's
 * debugger. WORKBOOK_SHIPPED and WORKBOOK_DESKTOP name those that are there already.
 */
export async function packedPrograms() {
  const { WORKBOOK_SHIPPED: shipped, WORKBOOK_DESKTOP: driven } = process.env;
  if (shipped && driven) return { shipped, driven };
  const search = await findElectronRuntime({ forTests: true });
  if (!search.found) throw new Error(search.attempts.map(({ reason }) => reason).join('; '));
  await buildApp();
  return packForTests(search.runtime);
}
