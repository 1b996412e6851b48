import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Export to a file and import from it, from the click to the end, and the longest time without a frame meanwhile. */
export async function measureFiles(page, app) {
  await page.evaluate(() => {
    globalThis.location.hash = '/record';
  });
  await page.getByRole('term').first().waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'workbook-bench-file-'));
  const record = join(folder, 'record.json');
  const found = [];
  const note = async (what, act) => {
    const { taken, pause } = await measured(page, act);
    found.push([what, taken, 'ms'], ['  longest time without a frame', pause, 'ms']);
  };
  const button = (name) => page.getByRole('button', { name, exact: true });
  await note('export to a file', () => saved(app, record, () => button('Export everything').click()));
  found.push(['  size of the file', (await stat(record)).size / 1e6, 'MB']);
  const table = join(folder, 'answers.csv');
  await note('export as a table', () => saved(app, table, () => button('Export the answers as a table (CSV)').click()));
  await note('import: read, checked and compared', async () => {
    await page.locator('input[type="file"]').setInputFiles(record);
    await button('Replace everything').waitFor({ timeout: 120_000 });
  });
  await note('import: everything replaced, a snapshot before', async () => {
    await button('Replace everything').click();
    await button('Bring it back').waitFor({ timeout: 300_000 });
  });
  await rm(folder, { recursive: true, force: true });
  return found;
}

async function measured(page, act) {
  await page.evaluate(() => {
    const { performance, requestAnimationFrame } = globalThis;
    let last = performance.now();
    globalThis.benchPause = 0;
    const note = (now) => {
      globalThis.benchPause = Math.max(globalThis.benchPause, now - last);
      last = now;
      globalThis.benchFrame = requestAnimationFrame(note);
    };
    globalThis.benchFrame = requestAnimationFrame(note);
  });
  const begun = Date.now();
  await act();
  const taken = Date.now() - begun;
  const pause = await page.evaluate(() => {
    globalThis.cancelAnimationFrame(globalThis.benchFrame);
    return globalThis.benchPause;
  });
  return { taken, pause };
}

/** Does what makes the page give a file away, and waits until it lies at the path. */
async function saved(app, path, act) {
  const saving = await app.evaluateHandle(({ session }, savePath) => {
    const done = new Promise((resolve) => {
      session.defaultSession.once('will-download', (_event, item) => {
        item.setSavePath(savePath);
        item.once('done', (_done, state) => resolve(state));
      });
    });
    return { done };
  }, path);
  await act();
  await saving.evaluate(({ done }) => done);
}
