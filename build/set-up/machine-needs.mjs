import { findChromium } from './chromium.mjs';
import { findProgram } from './find-program.mjs';
import { capture } from './run-program.mjs';

/**
 * Something that a part of the tests needs of the machine and npm cannot install.
 * @typedef {object} MachineNeed
 * @property {string} name as a sentence names it
 * @property {() => Promise<boolean>} isMissing
 * @property {string[][]} packages Debian's packages that give it; each with the names it goes by from release to release
 * @property {string} remedy what gives it on a system without apt
 */

const onLinux = process.platform === 'linux';

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const browserInstallers = { darwin: 'brew install --cask google-chrome', win32: 'winget install Google.Chrome' };

/** @type {MachineNeed} */
export const chromium = {
  name: 'Chromium',
  isMissing: async () => findChromium() === null,
  packages: [['chromium-headless-shell', 'chromium']],
  remedy: browserInstallers[process.platform] ?? 'install Chromium, or name one in WORKBOOK_CHROMIUM',
};

/** Screens are tested, and pictured, in Korean too. @type {MachineNeed} */
export const koreanFont = {
  name: 'a Korean font',
  isMissing: async () => {
    if (!onLinux) return false;
    if (!findProgram('fc-list')) return true;
    return (await capture('fc-list', [':lang=ko'])).output.trim() === '';
  },
  packages: [['fontconfig'], ['fonts-noto-cjk']],
  remedy: 'install fontconfig and the Noto CJK fonts',
};

/** @type {MachineNeed} */
export const virtualDisplay = {
  name: 'a virtual display (Xvfb and xauth)',
  isMissing: async () => onLinux && !['xvfb-run', 'Xvfb', 'xauth'].every((name) => findProgram(name)),
  packages: [['xvfb'], ['xauth']],
  remedy: 'install xvfb-run, Xvfb and xauth',
};

/**
 * @param {string} executable of an Electron runtime
 * @returns {MachineNeed}
 */
export const librariesOf = (executable) => ({
  name: 'libraries that Electron is linked against',
  isMissing: async () => onLinux && (await capture('ldd', [executable])).output.includes('not found'),
  packages: [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']],
  remedy: 'install GTK 3, NSS, ALSA and GBM',
});
