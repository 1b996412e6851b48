import { capture, run } from '../set-up/run-program.mjs';

/** @typedef {import('../set-up/run-program.mjs').Surroundings} Surroundings */

/**
 * How a part of the tests runs programs, and where what they print goes.
 * @typedef {object} Output
 * @property {(program: string, args: string[], surroundings: Surroundings) => Promise<number>} run gives the exit code
 * @property {() => void} close shows what was kept
 */

/** For a part that runs alone: its lines are seen as they come. @returns {Output} */
export const openly = () => ({ run, close: () => undefined });

/** For a part that runs beside others: its lines are kept until it has ended, so that they stand together. @returns {Output} */
export function together() {
  let kept = '';
  return {
    async run(program, args, surroundings) {
      const { exitCode, output, errors } = await capture(program, args, surroundings);
      kept += output + errors;
      return exitCode;
    },
    close: () => process.stdout.write(kept),
  };
}
