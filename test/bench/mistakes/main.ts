import { difficulties } from '../../../exercises/contract/drill-views.ts';
import { checkMistake } from '../../../exercises/mistakes/check-mistake.ts';
import { openMistake } from '../../../exercises/mistakes/open-mistake.ts';
import { linesNotFollowing } from '../../drills/lines-not-following.ts';
import { onNetwork, valueOf } from '../../drills/sheet.ts';

const sheets = Number(process.argv[2] ?? 5000);
const started = Date.now();
let [lines, slowest] = [0, 0];
const notFollowing: string[] = [];

for (let index = 0; index < sheets; index += 1) {
  const difficulty = difficulties[index % difficulties.length] ?? 1;
  const mistake = `mistakes/generated/${difficulty}/bench${index}`;
  const from = Date.now();
  const sheet = valueOf(openMistake({ mistake }));
  slowest = Math.max(slowest, Date.now() - from);
  const { revealed } = valueOf(checkMistake({ mistake, line: null, typed: null, reveal: true }));
  if (!revealed) throw new Error(`${mistake} is not revealed`);
  lines += Object.values(sheet.given).filter(({ given }) => !given).length + revealed.line;
  notFollowing.push(...linesNotFollowing(onNetwork(sheet), revealed.line).map((line) => `${mistake}: ${line}`));
}

for (const line of notFollowing) console.log(line);
console.log(`${sheets} made-up mistake sheets, ${lines} figures before their first wrong lines.`);
console.log(`${notFollowing.length} of them do not follow from the figures that are shown.`);
console.log(`The slowest sheet took ${slowest} ms to make; in all ${Math.round((Date.now() - started) / 1000)} s.`);
if (notFollowing.length > 0) process.exitCode = 1;
