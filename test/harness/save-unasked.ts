import { join } from 'node:path';
import { expect } from 'vitest';
import type { CatchFile } from './catch-file.ts';
import type { RunningDesktop } from './desktop-shell.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The window would ask where to keep a file; here it is told beforehand. */
export const saveUnasked: CatchFile<RunningDesktop> = async ({ app }, act) => {
  const path = join(await temporaryFolder(), 'saved');
  const saving = await app.evaluateHandle(({ session }, savePath) => {
    const saved = new Promise<string>((resolve) => {
      session.defaultSession.once('will-download', (_event, item) => {
        item.setSavePath(savePath);
        item.once('done', (_done, state) => resolve(state));
      });
    });
    return { saved };
  }, path);
  await act();
  expect(await saving.evaluate(({ saved }) => saved)).toBe('completed');
  return path;
};
