import { availableParallelism } from 'node:os';
import { CommandError, Interrupted, runAsCommand } from './set-up/command-error.mjs';
import { installDependencies } from './set-up/install.mjs';
import { changedFiles, reachesShells } from './test/changes.mjs';
import { chooseParts, readChoice } from './test/choose-parts.mjs';
import { openly, together } from './test/output.mjs';
import { parts } from './test/parts.mjs';
import { prepareMachine } from './test/prepare-machine.mjs';
import { sideBySide } from './test/side-by-side.mjs';
import { hasPassed, summary } from './test/summary.mjs';

/** @typedef {import('./test/part.mjs').Part} Part */
/** @typedef {import('./test/part.mjs').Run} Run */
/** @typedef {import('./test/summary.mjs').Outcome} Outcome */

/** One for each core; those that wait for pages and processes run two of their files at a time. */
const partsAtOnce = availableParallelism();

/**
 * `npm test`: sets up what is missing and runs every part, or those that are named; with `--changed` only what is not
 * committed yet is tested.
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
async function test(args) {
  const begun = Date.now();
  const { names, changed } = readChoice(args);
  const chosen = chooseParts(parts, names);
  await installDependencies();
  const { machine, obstacles } = await prepareMachine(chosen);
  const shells = changed && reachesShells(await changedFiles());

  const outcomes = await sideBySide(chosen, partsAtOnce, async (part) => {
    const obstacle = obstacles.get(part);
    if (obstacle !== undefined) return skipped(part, obstacle);
    const output = chosen.length === 1 ? openly() : together();
    console.log(`${part.name} …`);
    const outcome = await outcomeOf(part, { machine, output, changed, reachesShells: shells });
    console.log(`\n== ${part.name} ==`);
    output.close();
    return outcome;
  });
  console.log(`\n${summary(outcomes, (Date.now() - begun) / 1000)}`);
  return hasPassed(outcomes, process.env['CI'] === 'true') ? 0 : 1;
}

/**
 * @param {Part} part
 * @param {Run} run
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(part, run) {
  const begun = Date.now();
  const seconds = () => (Date.now() - begun) / 1000;
  try {
    const counts = await part.test(run);
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
  console.log(`${part.name}: ${note}`);
  return { part: part.name, counts: { passed: 0, failed: 0, skipped: 1 }, seconds: 0, note };
}

await runAsCommand(test);
