import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const isPackage = /\.(?:AppImage|deb|rpm|tar\.gz|exe|dmg|zip)$/;

/**
 * Writes SHA256SUMS beside the packages of a folder, in the form that `sha256sum --check` reads.
 * @param {string} folder
 * @returns {Promise<string[]>} the names of the packages
 */
export async function writeChecksums(folder) {
  const packages = (await readdir(folder)).filter((name) => isPackage.test(name)).sort();
  const lines = await Promise.all(packages.map(async (name) => `${await checksumOf(join(folder, name))}  ${name}\n`));
  if (lines.length > 0) await writeFile(join(folder, 'SHA256SUMS'), lines.join(''));
  return packages;
}

/** @param {string} file */
async function checksumOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
