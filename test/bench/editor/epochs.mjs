import { milliseconds, networkOf, takeIn } from './window.mjs';

/** 10,000 epochs of a 2-2-2 from the click to the curves. */
export async function measureEpochs(page) {
  await takeIn(page, networkOf([2, 2, 2], 1));
  await page.getByRole('button', { name: 'Training', exact: true }).click();
  await page.getByRole('combobox', { name: 'How many epochs' }).selectOption('10000');
  const taken = () =>
    page.evaluate(async () => {
      const frame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
      // While it runs, another button stands in its place.
      const run = () =>
        [...globalThis.document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Run');
      const begun = globalThis.performance.now();
      run().click();
      await frame();
      while (!run() || run().disabled || !globalThis.document.querySelector('figure path')) await frame();
      await frame();
      return globalThis.performance.now() - begun;
    });
  const first = await taken();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  const again = await taken();
  return [
    ['10,000 epochs of a 2-2-2, from the click to the curves', milliseconds(first)],
    ['  once more, its process being there', milliseconds(again)],
  ];
}
