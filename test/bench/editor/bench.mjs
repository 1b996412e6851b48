import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from '../../../build/set-up/display.mjs';
import { packedPrograms } from '../packed-program.mjs';
import { measureDrag } from './drag.mjs';
import { measureEpochs } from './epochs.mjs';
import { measureGraph } from './graph.mjs';
import { measureOpening } from './opening.mjs';
import { openWindow } from './window.mjs';

/** npm run bench:editor: the editor in the real window, in frames and milliseconds. Prints, and asserts nothing. */
if (!hasDisplay()) {
  const again = [process.execPath, fileURLToPath(import.meta.url)];
  const { status } = spawnSync('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', ...again], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const { page, close } = await openWindow((await packedPrograms()).driven);
for (const measure of [measureDrag, measureOpening, measureEpochs, measureGraph]) {
  for (const [what, found] of await measure(page)) console.log(`${what.padEnd(62)} ${found}`);
}
await close();
