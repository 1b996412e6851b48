import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from '../../../build/set-up/display.mjs';
import { packedPrograms } from '../packed-program.mjs';
import { openWindow } from '../editor/window.mjs';
import { measureChecks } from './checks.mjs';
import { fillRecord } from './fill-record.mjs';
import { measureFiles } from './files.mjs';
import { measureOpening } from './opening.mjs';

/**
 * npm run bench:progress: the packed workbook in its window with two years of answers, beside the same with a few days'.
 * Prints, and asserts nothing.
 */
if (!hasDisplay()) {
  const again = [process.execPath, fileURLToPath(import.meta.url)];
  const { status } = spawnSync('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', ...again], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const path = (await packedPrograms()).driven;

/** What is found with so many attempts in the record: a list of what, how much, and in which unit. */
async function measureWith(attempts) {
  const { app, page, close } = await openWindow(path);
  await fillRecord(page, attempts);
  const found = [];
  for (const measure of [measureOpening, measureChecks, measureFiles]) found.push(...(await measure(page, app)));
  await close();
  return found;
}

const few = await measureWith(100);
const many = await measureWith(100_000);
const inColumns = (what, ...figures) => `${what.padEnd(58)}${figures.map((figure) => figure.padStart(14)).join('')}`;
console.log(inColumns('attempts in the record', '100', '100,000', 'ratio'));
for (const [index, [what, figure, unit]] of many.entries()) {
  const [, before] = few[index];
  const ratio = before > 0 ? (figure / before).toFixed(1) : '';
  console.log(inColumns(what, `${before.toFixed(1)} ${unit}`, `${figure.toFixed(1)} ${unit}`, ratio));
}
