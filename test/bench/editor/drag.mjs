import { framesDuring, median, milliseconds, networkOf, takeIn } from './window.mjs';

const moves = 240;

/** Dragging a weight of a 4-8-8-4 with 8 samples, every live value shown. */
export async function measureDrag(page) {
  const network = networkOf([4, 8, 8, 4], 8);
  await takeIn(page, network);
  const label = page.locator('[data-item="w.2.4.4"][tabindex]');
  await page.locator('[data-quantity="E@1"] .number').filter({ hasText: /\d/ }).waitFor();
  const { x, y } = await label.boundingBox();
  await page.mouse.move(x + 6, y + 6);
  await page.mouse.down();
  const { rate, longest } = await framesDuring(page, async () => {
    for (let move = 1; move <= moves; move += 1) await page.mouse.move(x + 6 + (move % 120), y + 6);
  });
  await page.mouse.up();
  const trip = await roundTrip(page, network);
  return [
    ['4-8-8-4, 8 samples, dragging a weight: frames a second', rate.toFixed(1)],
    ['  the longest frame', milliseconds(longest)],
    ['  the engine’s round trip, median of 60', milliseconds(trip)],
    ['  as a part of a 60th of a second', (trip / (1000 / 60)).toFixed(2)],
  ];
}

async function roundTrip(page, network) {
  const trips = await page.evaluate(async (sent) => {
    const found = [];
    for (let turn = 0; turn < 60; turn += 1) {
      const begun = globalThis.performance.now();
      const input = { network: sent, precision: { decimals: 4 }, sample: 1 };
      await globalThis.workbookDesktop.call('liveValues', input);
      found.push(globalThis.performance.now() - begun);
    }
    return found;
  }, network);
  return median(trips);
}
