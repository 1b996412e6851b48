const warmUp = 300;
const checks = 1000;

/** Answers checked one after the other: how long each takes to be stored, and what stays in memory. */
export async function measureChecks(page) {
  await page.evaluate(() => {
    globalThis.location.hash = '/drill/examples/lecture-slides/forward-pass';
  });
  // The database keeps hold of what it finds as it is opened.
  await page.addInitScript(noteTimes);
  await page.reload();
  await page.locator('[data-item="z.1.1"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await checkAnswers(page, 0, warmUp);
  const before = await heap(session);
  await page.evaluate(() => Object.values(globalThis.benchTimes).forEach((times) => times.splice(0)));
  await checkAnswers(page, warmUp, checks);
  const { stored, told } = await page.evaluate(() => globalThis.benchTimes);
  const after = await heap(session);
  return [
    [`a check stored, 95th percentile of ${stored.length}`, percentile(stored, 0.95), 'ms'],
    ['  median', percentile(stored, 0.5), 'ms'],
    ['  from the key to its verdict, 95th percentile', percentile(told, 0.95), 'ms'],
    ['  median', percentile(told, 0.5), 'ms'],
    [`  memory kept by ${checks} checks`, (after - before) / 1024, 'KiB'],
  ];
}

/**
 * Times every transaction that writes attempts, from its beginning until it is on the disk, and every answer, from the
 * key until its verdict stands beside it.
 */
function noteTimes() {
  const { document, performance, IDBDatabase, MutationObserver } = globalThis;
  const times = { stored: [], told: [] };
  globalThis.benchTimes = times;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const begun = performance.now();
    const made = transaction.call(this, stores, mode, options);
    if (mode === 'readwrite' && [stores].flat().includes('attempts')) {
      made.addEventListener('complete', () => times.stored.push(performance.now() - begun));
    }
    return made;
  };
  let pressed;
  document.addEventListener('keydown', ({ key }) => (pressed = key === 'Enter' ? performance.now() : pressed), true);
  const noteVerdict = () => {
    const answer = document.querySelector('[data-item="z.1.1"]')?.closest('.answer');
    if (pressed === undefined || !answer?.querySelector('.verdict')) return;
    times.told.push(performance.now() - pressed);
    pressed = undefined;
  };
  new MutationObserver(noteVerdict).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Each answer differs from the one before, which would not be judged again. */
async function checkAnswers(page, from, count) {
  const field = page.locator('[data-item="z.1.1"]');
  for (let turn = from; turn < from + count; turn += 1) {
    await field.fill(`0.${String(1000 + turn)}`);
    await page.keyboard.press('Enter');
    await field.locator('xpath=ancestor::*[contains(@class, "answer")][1]').locator('.verdict').waitFor();
  }
}

/** Bytes that are still in use once everything else is cleared away. */
async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

const percentile = (values, part) => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};
