import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder } from '../../../build/set-up/project.mjs';

const page = join(projectFolder, 'out', 'renderer');
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes) => `${Math.round(bytes / 1e3)} kB`;

/** What is shipped: the packed folder, what of it is the workbook's own, and what a page needs for its first screen. */
export async function measureSizes(packed) {
  const html = await readFile(join(page, 'index.html'), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file);
  const every = (await readdir(page, { recursive: true })).filter((file) => /\.(?:js|css|html)$/.test(file));
  return [
    ['Packed, unpacked on the disk', megabytes(await sizeOf(packed))],
    ['of it the workbook itself (app.asar)', megabytes((await stat(join(packed, 'resources', 'app.asar'))).size)],
    ["of it Chromium's texts (locales)", megabytes(await sizeOf(join(packed, 'locales')))],
    ['Scripts and styles of the first screen, compressed', kilobytes(await compressed(['index.html', ...first]))],
    ['All scripts and styles of the page, compressed', kilobytes(await compressed(every))],
  ].map(([what, size]) => what.padEnd(64) + size.padStart(14));
}

async function compressed(files) {
  const contents = await Promise.all(files.map((file) => readFile(join(page, file))));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}

async function sizeOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
