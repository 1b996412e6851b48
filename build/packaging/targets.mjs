import { join } from 'node:path';
import { findProgram } from '../set-up/find-program.mjs';
import { projectFolder } from '../set-up/project.mjs';

/**
 * A form in which the workbook is handed out.
 * @typedef {object} Target
 * @property {string} name as electron-builder has it
 * @property {NodeJS.Platform} platform
 * @property {() => { environment: Record<string, string> } | { missing: string }} means what making it takes here, or
 *   why it cannot be made; the half of a sentence
 */

const noMore = () => ({ environment: {} });

/** What 7-Zip is called on different systems. */
const sevenZip = () => {
  const found = ['7za', '7zz', '7z'].map((name) => findProgram(name)).find((program) => program !== null);
  return found
    ? { environment: { ELECTRON_BUILDER_7ZIP_PATH: found } }
    : { missing: 'there is no 7za (Debian: p7zip-full)' };
};

const deb = () => {
  const fpm = findProgram('fpm');
  if (fpm) return { environment: { CUSTOM_FPM_PATH: fpm } };
  if (!findProgram('dpkg-deb')) return { missing: 'there is neither fpm nor dpkg-deb' };
  return { environment: { CUSTOM_FPM_PATH: join(projectFolder, 'build', 'packaging', 'deb-with-dpkg.mjs') } };
};

const rpm = () => {
  const fpm = findProgram('fpm');
  if (!fpm || !findProgram('rpmbuild')) return { missing: 'it takes fpm (a Ruby gem) and rpmbuild (Debian: rpm)' };
  return { environment: { CUSTOM_FPM_PATH: fpm } };
};

/** Its parts are downloaded by electron-builder itself, and stand in no registry. */
const appImage = () =>
  process.env['CI'] === 'true' || process.env['WORKBOOK_MAY_DOWNLOAD'] === 'yes'
    ? { environment: {} }
    : { missing: "its tools are downloads of electron-builder's (WORKBOOK_MAY_DOWNLOAD=yes allows them)" };

/** All that can be asked for; those of other systems are made there, by the forge's builders. @type {readonly Target[]} */
export const targets = [
  { name: 'tar.gz', platform: 'linux', means: sevenZip },
  { name: 'deb', platform: 'linux', means: deb },
  { name: 'rpm', platform: 'linux', means: rpm },
  { name: 'AppImage', platform: 'linux', means: appImage },
  { name: 'nsis', platform: 'win32', means: noMore },
  { name: 'portable', platform: 'win32', means: noMore },
  { name: 'zip', platform: 'win32', means: noMore },
  { name: 'dmg', platform: 'darwin', means: noMore },
  { name: 'zip', platform: 'darwin', means: noMore },
];

const systems = /** @type {const} */ ({ linux: 'Linux', win32: 'Windows', darwin: 'macOS' });

/**
 * What this machine can make, and what not, each with the reason.
 * @param {NodeJS.Platform} platform
 * @param {readonly Target[]} all
 */
export function chooseTargets(platform, all = targets) {
  /** @type {string[]} */
  const names = [];
  /** @type {Record<string, string>} */
  const environment = {};
  /** @type {string[]} */
  const leftOut = [];
  for (const target of all) {
    const label = `${target.name} for ${systems[/** @type {keyof typeof systems} */ (target.platform)]}`;
    if (target.platform !== platform) {
      leftOut.push(`${label}: it is made on that system`);
      continue;
    }
    const means = target.means();
    if ('missing' in means) leftOut.push(`${label}: ${means.missing}`);
    else {
      names.push(target.name);
      Object.assign(environment, means.environment);
    }
  }
  return { names, environment, leftOut };
}
