import { milliseconds, networkOf, takeIn } from './window.mjs';

const typed = '0.1234567890123';

/** A 16-32-32-10 from its card on the shelf to its picture, and typing in it. */
export async function measureOpening(page) {
  await takeIn(page, networkOf([16, 32, 32, 10], 4));
  await page.evaluate(() => {
    globalThis.location.hash = '/networks';
  });
  await page.getByRole('link', { name: '16-32-32-10', exact: true }).waitFor();
  const opened = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    const card = [...globalThis.document.querySelectorAll('article a')].find(
      ({ textContent }) => textContent === '16-32-32-10',
    );
    const begun = globalThis.performance.now();
    card.click();
    while (!globalThis.document.querySelector('[data-item="u.3.10"]')) await frame();
    await frame();
    return globalThis.performance.now() - begun;
  });
  await page.locator('[data-item="u.1.1"]').focus();
  await page.keyboard.press('Home');
  const begun = Date.now();
  await page.keyboard.type(typed);
  const taken = Date.now() - begun;
  await page.keyboard.press('Enter');
  const value = await page.locator('[data-item="u.0.1"]').getAttribute('aria-valuenow');
  return [
    ['16-32-32-10, from the click to the picture', milliseconds(opened)],
    [`  ${typed.length} keys typed into it, each`, milliseconds(taken / typed.length)],
    ['  keys dropped', Number(value) === Number(typed) ? 'none' : `some: ${value}`],
  ];
}
