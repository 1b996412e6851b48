import { CommandError, Interrupted, runAsCommand } from './set-up/command-error.mjs';
import { installDependencies } from './set-up/install.mjs';
import { chooseParts } from './test/choose-parts.mjs';
import { parts } from './test/parts.mjs';
import { prepareMachine } from './test/prepare-machine.mjs';
import { hasPassed, summary } from './test/summary.mjs';

/** @typedef {import('./test/parts.mjs').Part} Part */
/** @typedef {import('./test/parts.mjs').TestMachine} TestMachine */
/** @typedef {import('./test/summary.mjs').Outcome} Outcome */

/**
 * `npm test`: sets up what is missing and runs every part, or those that are named.
 * @param {string[]} names
 * @returns {Promise<number>} exit code
 */
async function test(names) {
  const chosen = chooseParts(parts, names);
  await installDependencies();
  const { machine, obstacles } = await prepareMachine(chosen);

  /** @type {Outcome[]} */
  const outcomes = [];
  for (const part of chosen) {
    console.log(`\n== ${part.name} ==`);
    const obstacle = obstacles.get(part);
    outcomes.push(obstacle === undefined ? await outcomeOf(part, machine) : skipped(part, obstacle));
  }
  console.log(`\n${summary(outcomes)}`);
  return hasPassed(outcomes, process.env['CI'] === 'true') ? 0 : 1;
}

/**
 * @param {Part} part
 * @param {TestMachine} machine
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(part, machine) {
  const begun = Date.now();
  const seconds = () => (Date.now() - begun) / 1000;
  try {
    const counts = await part.test(machine);
    return { part: part.name, counts, seconds: seconds(), note: '' };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    // A part that breaks outside its tests, say because the build failed, keeps none of the others from running.
    const note = error instanceof CommandError ? error.message : String(error);
    console.error(error instanceof CommandError ? note : error);
    return { part: part.name, counts: { passed: 0, failed: 1, skipped: 0 }, seconds: seconds(), note };
  }
}

/**
 * @param {Part} part
 * @param {string} obstacle
 * @returns {Outcome}
 */
function skipped(part, obstacle) {
  const note = `skipped, because ${obstacle}`;
  console.log(note);
  return { part: part.name, counts: { passed: 0, failed: 0, skipped: 1 }, seconds: 0, note };
}

await runAsCommand(test);
