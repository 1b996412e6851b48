import { existsSync } from 'node:fs';
import { findChromium } from '../../../build/set-up/chromium.mjs';
import { projectFolder } from '../../../build/set-up/project.mjs';
import { mutate } from './mutate.mjs';
import { printFiles, printSurvivors } from './print.mjs';

/**
 * npm run bench:mutants -- FOLDER [FOLDER …]: changes the code of each folder in small ways, one at a time, and prints which
 * changes the tests that stand in the folder notice. Asserts nothing. What other folders' tests would notice besides is not
 * asked: that would take the whole of `npm test` for every change, and so the figures are the least that is noticed.
 */
const folders = process.argv.slice(2).map((folder) => folder.replaceAll('\\', '/').replace(/\/+$/, ''));
if (folders.length === 0 || folders.some((folder) => !existsSync(folder))) {
  console.error('Say which folders, for instance: npm run bench:mutants -- engine/answers engine/solution');
  process.exit(2);
}
process.chdir(projectFolder);
const chromium = findChromium();
if (chromium) process.env.WORKBOOK_CHROMIUM = chromium;

for (const folder of folders) {
  const begun = Date.now();
  const mutants = await mutate(folder);
  console.log(`\n${folder}, ${Math.round((Date.now() - begun) / 1000)} s:\n`);
  printFiles(mutants);
  printSurvivors(mutants);
}
process.exit(process.exitCode ?? 0);
