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
  directories: { output: 'out/package' },
  npmRebuild: false,
  publish: null,
  ...(existsSync(join(projectFolder, icon)) ? { icon } : {}),
};
