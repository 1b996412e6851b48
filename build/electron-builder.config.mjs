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
  linux: { icon: 'build/icons' },
  win: { icon: 'build/icons/1024x1024.png' },
  mac: { icon: 'build/icons/1024x1024.png', electronLanguages: ['en', 'ko'] },
  directories: { output: 'out/package' },
  npmRebuild: false,
  publish: null,
};
