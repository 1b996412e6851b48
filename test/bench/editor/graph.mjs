import { framesDuring, milliseconds, takeInFile } from './window.mjs';

const moves = 240;

/** A number of a graph of 60 nodes dragged, its values and gradients live; and a graph of 400 operations from its row to its picture. */
export async function measureGraph(page) {
  await takeInFile(page, '/formulas', 'graph.bpform.json', chainOf(56));
  await page.locator('svg .node').nth(59).waitFor({ state: 'attached' });
  const name = page.locator('.number label', { hasText: /^x$/ });
  await name.scrollIntoViewIfNeeded();
  const { x, y } = await name.boundingBox();
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.down();
  const { rate, longest } = await framesDuring(page, async () => {
    for (let move = 1; move <= moves; move += 1) await page.mouse.move(x + 4 + (move % 120), y + 4);
  });
  await page.mouse.up();
  await takeInFile(page, '/formulas', 'large.bpform.json', chainOf(400));
  await page.locator('svg .node').first().waitFor({ state: 'attached' });
  const opened = await opening(page, 'A chain of 400');
  return [
    ['A graph of 60 nodes, dragging a number: frames a second', rate.toFixed(1)],
    ['  the longest frame', milliseconds(longest)],
    ['400 operations, from the click to the picture', milliseconds(opened)],
  ];
}

async function opening(page, title) {
  await page.evaluate(() => {
    globalThis.location.hash = '/formulas';
  });
  await page.getByRole('link', { name: title, exact: true }).waitFor();
  return page.evaluate(async (name) => {
    const frame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    const row = [...globalThis.document.querySelectorAll('a')].find(({ textContent }) => textContent === name);
    const begun = globalThis.performance.now();
    row.click();
    while (!globalThis.document.querySelector('svg .node')) await frame();
    await frame();
    return globalThis.performance.now() - begun;
  }, title);
}

/** So many operations, every fourth of which takes a value from further up. */
function chainOf(operations) {
  const lines = ['a1 = x * w'];
  for (let place = 2; place <= operations; place += 1) {
    const other = place % 4 === 0 ? `a${Math.max(1, place - 3)}` : ['w', 'b', 't'][place % 3];
    const sign = place % 4 === 0 ? '+' : ['*', '+', '-'][place % 3];
    lines.push(place % 7 === 0 ? `a${place} = tanh(a${place - 1})` : `a${place} = a${place - 1} ${sign} ${other}`);
  }
  return {
    format: 'backprop-workbook.formula',
    version: 1,
    title: `A chain of ${operations}`,
    given: { x: 0.5, w: 0.9, b: 0.1, t: 0.2 },
    lines,
    output: `a${operations}`,
    parameters: ['w', 'b'],
    learningRate: 0.1,
  };
}
