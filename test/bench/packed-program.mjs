import { findElectronRuntime } from '../../build/electron-runtime.mjs';
import { packWorkbook } from '../../build/package.mjs';
import { buildApp } from '../../build/set-up/build-app.mjs';

/** The packed workbook as `npm test` packs it; the path of its program. WORKBOOK_DESKTOP names one that is there already. */
export async function packedProgram() {
  if (process.env.WORKBOOK_DESKTOP) return process.env.WORKBOOK_DESKTOP;
  const search = await findElectronRuntime({ forTests: true });
  if (!search.found) throw new Error(search.attempts.map(({ reason }) => reason).join('; '));
  await buildApp();
  return packWorkbook(search.runtime);
}
