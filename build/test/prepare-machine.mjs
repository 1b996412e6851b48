import { describeRuntime, findElectronRuntime } from '../electron-runtime.mjs';
import { findChromium } from '../set-up/chromium.mjs';
import { librariesOf } from '../set-up/machine-needs.mjs';
import { supplyMachine } from '../set-up/supply-machine.mjs';

/** @typedef {import('./part.mjs').Part} Part */
/** @typedef {import('./part.mjs').TestMachine} TestMachine */

/**
 * Gives the machine what the chosen parts need.
 * @param {readonly Part[]} chosen
 * @returns {Promise<{ machine: TestMachine, obstacles: Map<Part, string> }>} obstacles: why a part cannot run
 */
export async function prepareMachine(chosen) {
  const desktop = chosen.find((part) => part.name === 'desktop');
  const search = desktop ? await findElectronRuntime({ forTests: true }) : null;
  const runtime = search?.found ? search.runtime : null;
  if (runtime) console.log(describeRuntime(runtime));

  const libraries = runtime ? librariesOf(runtime.executable) : null;
  const needsOf = (/** @type {Part} */ part) =>
    part === desktop && libraries ? [...part.needs, libraries] : part.needs;
  const missing = await supplyMachine([...new Set(chosen.flatMap(needsOf))]);

  /** @type {Map<Part, string>} */
  const obstacles = new Map();
  for (const part of chosen) {
    const reasons = needsOf(part).flatMap((need) => missing.get(need) ?? []);
    if (part === desktop && search && !search.found) reasons.push(...search.attempts.map(({ reason }) => reason));
    if (reasons.length > 0) obstacles.set(part, reasons.join('; '));
  }
  const chromium = findChromium();
  const environment = { ...process.env, ...(chromium ? { WORKBOOK_CHROMIUM: chromium } : {}) };
  return { machine: { runtime, environment }, obstacles };
}
