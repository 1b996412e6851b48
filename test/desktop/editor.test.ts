import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { desktop } from '../harness/desktop-shell.ts';
import { describeEditor } from '../harness/editor-walk.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

let files = 0;

/** The window would ask where to keep the file; here it is told beforehand. */
describeEditor(desktop, async ({ app }, act) => {
  const path = join(await temporaryFolder(), `${(files += 1)}.bpnet.json`);
  await app.evaluate(({ session }, savePath) => {
    session.defaultSession.once('will-download', (_event, item) => item.setSavePath(savePath));
  }, path);
  await act();
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toMatch(/\}\n$/);
  return path;
});
