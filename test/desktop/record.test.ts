import { join } from 'node:path';
import { expect } from 'vitest';
import { desktop } from '../harness/desktop-shell.ts';
import { describeRecord } from '../harness/record-walk.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

/** The window would ask where to keep the file; here it is told beforehand. */
describeRecord(desktop, async ({ app }, act) => {
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
});
