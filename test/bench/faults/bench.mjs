import { compileWorld } from '../../faults/build.mjs';
import { bundled } from '../bundled.mjs';
import { liveInRealWindows } from './real-windows.mjs';

/**
 * npm run bench:faults [-- HISTORIES [SEED]]: whether any order of events and faults breaks what the record promises.
 * npm run bench:faults -- --undone [HISTORIES [PART OF A NAME]]: whether it would be seen if a mend were not there.
 * npm run bench:faults -- --real [HISTORIES [SEED]]: whether they come to the same in real windows.
 */
const [what = '', ...rest] = process.argv.slice(2);
if (what === '--real') process.exit(liveInRealWindows(rest));
const { main, undone, firstBreach } = await bundled('faults');
process.exit(what === '--undone' ? await tellUndone(rest) : await main(await compileWorld(), process.argv.slice(2)));

/**
 * Takes back one mend after the other, and tells which law breaks after how many histories.
 *
 * @param {readonly string[]} words how many histories at most, and a part of the names of those that are wanted
 * @returns {Promise<number>} the status to end with
 */
async function tellUndone([histories = '300', wanted = '']) {
  let unnoticed = 0;
  for (const { mend, episode, changes } of undone) {
    if (!mend.includes(wanted)) continue;
    const found = await firstBreach(await compileWorld(changes), episode, Number(histories));
    console.log(found ? `${String(found.after).padStart(5)} “${found.law}”  ${mend}` : `    - not noticed  ${mend}`);
    if (!found) unnoticed += 1;
  }
  console.log(`${unnoticed === 0 ? 'every one' : `all but ${unnoticed}`} of the mends is missed when it is taken back`);
  return unnoticed === 0 ? 0 : 1;
}
