import { median } from '../editor/window.mjs';

const turns = 5;

/** The progress page from the click to its being drawn. */
export async function measureOpening(page) {
  const first = await opened(page);
  const anew = [];
  const again = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await leave(page);
    again.push(await opened(page));
    await leave(page);
    await page.reload();
    await startButton(page).waitFor();
    anew.push(await opened(page));
  }
  return [
    [`progress page, from the click, median of ${turns}`, median(again), 'ms'],
    ['  the window having been opened at that moment', median(anew), 'ms'],
    ['  nothing having been summed up, as after an import', first, 'ms'],
  ];
}

const startButton = (page) => page.getByRole('button', { name: 'Start', exact: true });

async function leave(page) {
  await page.evaluate(() => {
    globalThis.location.hash = '/practice';
  });
  await startButton(page).waitFor();
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
