import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from 'playwright-core';

const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** The packed workbook in a window, with an empty record. */
export async function openWindow(executablePath) {
  const record = await mkdtemp(join(tmpdir(), 'workbook-bench-'));
  const flags = [...(asRoot ? ['--no-sandbox'] : []), `--user-data-dir=${record}`, '--lang=en'];
  const app = await electron.launch({ executablePath, args: flags });
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await page.getByRole('heading', { level: 1 }).waitFor();
  const close = async () => {
    await app.close();
    await rm(record, { recursive: true, force: true });
  };
  return { app, page, close };
}

/** Takes a network in by its file and leaves it open in the editor. */
export async function takeIn(page, network) {
  await takeInFile(page, '/networks', 'network.bpnet.json', network);
  await page.locator('[data-item="u.0.1"]').waitFor();
}

/** Has a file opened on the shelf at an address, and leaves what is in it open. */
export async function takeInFile(page, address, name, document) {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-bench-file-'));
  await writeFile(join(folder, name), JSON.stringify(document));
  await page.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, address);
  await page.locator('input[type="file"]').setInputFiles(join(folder, name));
  await page.waitForURL((url) => url.hash.startsWith(`#${address.replace('/networks', '/editor')}/`));
  await rm(folder, { recursive: true, force: true });
}

/** Frames of the page while something is done: how many a second, and the longest, in milliseconds. */
export async function framesDuring(page, action) {
  await page.evaluate(() => {
    const frames = [];
    const note = (now) => {
      frames.push(now);
      globalThis.benchFrame = globalThis.requestAnimationFrame(note);
    };
    globalThis.benchFrames = frames;
    globalThis.benchFrame = globalThis.requestAnimationFrame(note);
  });
  await action();
  const frames = await page.evaluate(() => {
    globalThis.cancelAnimationFrame(globalThis.benchFrame);
    return globalThis.benchFrames;
  });
  const lengths = frames.slice(1).map((now, index) => now - frames[index]);
  return { rate: (1000 * lengths.length) / (frames.at(-1) - frames[0]), longest: Math.max(...lengths) };
}

/** A network of this shape with numbers that look like any. */
export function networkOf(sizes, samples) {
  let state = 7;
  const number = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.round((state / 2 ** 30 - 1) * 100) / 100;
  };
  const numbers = (length) => Array.from({ length }, number);
  return {
    format: 'backprop-workbook.network',
    version: 1,
    title: sizes.join('-'),
    inputs: sizes[0],
    layers: sizes.slice(1).map((units, index) => ({
      units,
      activation: 'sigmoid',
      weights: Array.from({ length: units }, () => numbers(sizes[index])),
      bias: { kind: 'per-unit', values: numbers(units) },
    })),
    loss: 'half-sum-squared-error',
    learningRate: 0.5,
    samples: Array.from({ length: samples }, () => ({ input: numbers(sizes[0]), target: numbers(sizes.at(-1)) })),
  };
}

export const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
export const milliseconds = (value) => `${value.toFixed(1)} ms`;
