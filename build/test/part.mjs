/** @typedef {import('../electron-runtime.mjs').ElectronRuntime} ElectronRuntime */
/** @typedef {import('../set-up/machine-needs.mjs').MachineNeed} MachineNeed */
/** @typedef {import('./output.mjs').Output} Output */
/** @typedef {import('./report.mjs').TestCounts} TestCounts */
/** @typedef {{ runtime: ElectronRuntime | null, environment: NodeJS.ProcessEnv }} TestMachine */
/**
 * What a part is run with.
 * @typedef {object} Run
 * @property {TestMachine} machine
 * @property {Output} output
 * @property {boolean} changed whether only what is not committed yet is tested
 * @property {boolean} reachesShells whether that can have an effect on what the shells show
 */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {MachineNeed[]} needs of the machine; the libraries of Electron come on top for `desktop`
 * @property {(run: Run) => Promise<TestCounts>} test
 */

// What a part is, for those that are parts and those that run them: there is nothing to run in it.
export {};
