import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './set-up/chromium.mjs';
import { CommandError } from './set-up/command-error.mjs';
import { projectFolder } from './set-up/project.mjs';

/** The sizes of a desktop's menus, task bars and docks, in pixels; the largest is what the installers' own forms are made of. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const pageSizes = [192, 512];

/** npm run icons: draws the one icon, renderer/public/icon.svg, in all the sizes that systems and browsers ask for. */
const executablePath = findChromium();
if (!executablePath) throw new CommandError('Chromium draws the icons, and there is none here.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const svg = await readFile(join(projectFolder, 'renderer/public/icon.svg'), 'utf8');
for (const [folder, name, size] of [
  ...sizes.map((size) => ['build/icons', `${size}x${size}.png`, size]),
  ...pageSizes.map((size) => ['renderer/public', `icon-${size}.png`, size]),
]) {
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; inline-size: 100vw; block-size: 100vh }</style>${svg}`,
  );
  await writeFile(join(projectFolder, String(folder), String(name)), await page.screenshot({ omitBackground: true }));
}
await browser.close();
