import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectFolder } from '../set-up/project.mjs';

/** @typedef {{ name: string, version: string, identifier: string | null, text?: string }} Licence */

/** What each bundler run leaves: the packages of which something is in its bundle, with their licences. */
const listName = /licences\.json$/;
const builtFolders = ['command-line', 'renderer', 'electron'].map((name) => join('out', name));

/** Copied as files, so that no bundle tells of them. */
const typefaces = ['pretendard'];

const title = (/** @type {Licence} */ { name, version, identifier }) =>
  `${name} ${version} (${identifier ?? 'own terms'})`;

/**
 * Puts the licences of everything that is shipped into one text beside the page, out/renderer/licences.txt, and takes the
 * bundles' lists away. Electron and Chromium bring their own.
 */
export async function collectLicences() {
  const lists = await Promise.all(builtFolders.map((folder) => listsIn(join(projectFolder, folder))));
  const found = (await Promise.all(lists.flat().map(readList))).flat();
  const all = new Map([...found, ...(await Promise.all(typefaces.map(licenceOf)))].map((one) => [title(one), one]));
  const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, licence]) => licence);
  const missing = sorted.filter(({ text }) => !text?.trim());
  if (missing.length > 0) throw new Error(`No text of a licence comes with ${missing.map(title).join(', ')}.`);
  const own = await readFile(join(projectFolder, 'LICENSE'), 'utf8');
  const parts = [`Backprop Workbook\n\n${own}`, ...sorted.map((one) => `${title(one)}\n\n${one.text}`)];
  const rule = `\n${'-'.repeat(80)}\n\n`;
  await writeFile(
    join(projectFolder, 'out', 'renderer', 'licences.txt'),
    parts.map((part) => `${part.trim()}\n`).join(rule),
  );
  await Promise.all(lists.flat().map((list) => rm(list)));
}

/** @param {string} folder */
const listsIn = async (folder) =>
  (await readdir(folder).catch(() => [])).filter((name) => listName.test(name)).map((name) => join(folder, name));

/** @param {string} list @returns {Promise<Licence[]>} */
const readList = async (list) => JSON.parse(await readFile(list, 'utf8'));

/** @param {string} name @returns {Promise<Licence>} */
async function licenceOf(name) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { version, license } = JSON.parse(await readFile(manifest, 'utf8'));
  return {
    name,
    version,
    identifier: license,
    text: await readFile(join(dirname(manifest), 'dist', 'LICENSE.txt'), 'utf8'),
  };
}
