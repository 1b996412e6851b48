import { median } from '../editor/window.mjs';

const turns = 5;

/** The progress page from the click to its being drawn, the window having just been opened elsewhere. */
export async function measureOpening(page) {
  const first = await opened(page);
  const again = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await page.evaluate(() => {
      globalThis.location.hash = '/practice';
    });
    await page.reload();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    again.push(await opened(page));
  }
  return [
    ['progress page, from the click, nothing summed up before', first, 'ms'],
    [`progress page, from the click, median of ${turns}`, median(again), 'ms'],
  ];
}

const opened = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    const { document } = globalThis;
    const link = [...document.querySelectorAll('nav a')].find(({ textContent }) => textContent.trim() === 'Progress');
    const begun = globalThis.performance.now();
    link.click();
    // Its sections come when everything that they show is known.
    while (document.querySelectorAll('main h2').length < 3) await frame();
    await frame();
    return globalThis.performance.now() - begun;
  });
