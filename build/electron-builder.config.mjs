import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './set-up/project.mjs';

const icon = join('build', 'icons', 'icon.png');

/**
 * What a packed workbook is. The bundles hold all that they need, so no node_modules go in.
 * @type {import('electron-builder').Configuration}
 */
export default {
  appId: 'org.backprop-workbook.app',
  productName: 'Backprop Workbook',
  executableName: 'backprop-workbook',
  asar: true,
  files: ['out/electron/**', 'out/renderer/**', 'package.json', '!node_modules'],
  // Of Chromium's own texts those in the app's languages; a system in any other gets English.
  electronLanguages: ['en-US', 'ko'],
  mac: { electronLanguages: ['en', 'ko'] },
  directories: { output: 'out/package' },
  npmRebuild: false,
  publish: null,
  ...(existsSync(join(projectFolder, icon)) ? { icon } : {}),
};
