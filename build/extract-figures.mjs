/**
 * Takes the list of figures out of the source documents again and says whether it equals the one that is kept, which
 * every claim of an example is counted against. What counts as a figure: extract-figures/figures.mjs.
 *
 *     node build/extract-figures.mjs FOLDER           compares; exit status 1 where something differs or is missing
 *     node build/extract-figures.mjs FOLDER --write   keeps what was found, for a document that is new or has changed
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFigures } from './extract-figures/figures.mjs';
import { count, differences, listOf, readLists, writeList } from './extract-figures/kept-list.mjs';

const keptFolder = fileURLToPath(new URL('../exercises/audit/figures/', import.meta.url));
const usage = 'node build/extract-figures.mjs FOLDER [--write]: FOLDER holds the source documents (*.txt).';

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} args */
async function main(args) {
  const [folder, ...rest] = args.filter((argument) => argument !== '--write');
  if (folder === undefined || rest.length > 0) {
    console.error(usage);
    return 2;
  }
  const documents = await documentsIn(folder);
  if (documents === null) {
    console.error(`${folder}: no such folder. ${usage}`);
    return 2;
  }
  const found = await Promise.all(
    documents.map(async (name) => listOf(name, extractFigures(await readFile(join(folder, name), 'utf8')))),
  );
  return args.includes('--write') ? keep(found) : compare(found);
}

/** @param {string} folder */
async function documentsIn(folder) {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  } catch {
    return null;
  }
}

/** @param {import('./extract-figures/kept-list.mjs').KeptList[]} found */
async function keep(found) {
  for (const list of found) {
    await writeList(keptFolder, list);
    console.log(`${list.source}: kept ${count(list.figures)} figures, ${count(list.indices)} indices.`);
  }
  return 0;
}

/** @param {import('./extract-figures/kept-list.mjs').KeptList[]} found */
async function compare(found) {
  const kept = await readLists(keptFolder);
  let differs = false;
  for (const source of new Set([...kept, ...found].map((list) => list.source))) {
    const before = kept.find((list) => list.source === source);
    const now = found.find((list) => list.source === source);
    if (before && now) {
      const wrong = differences(before, now);
      const counts = `${count(now.figures)} figures, ${count(now.indices)} indices`;
      console.log(`${source}: ${counts}, ${wrong.length === 0 ? 'equal to the kept list' : 'not as kept'}.`);
      for (const difference of wrong) console.log(`  ${difference}`);
      differs ||= wrong.length > 0;
    } else {
      console.log(`${source}: ${before ? 'not in the folder' : 'no list is kept of it'}.`);
      differs = true;
    }
  }
  return differs ? 1 : 0;
}
