import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fusesOf } from './packaging/fuses.mjs';
import { projectFolder } from './set-up/project.mjs';

/** The Electron that is packed; tests pack an older one, which has fewer fuses. */
const version =
  process.env['WORKBOOK_ELECTRON_VERSION'] ??
  JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).devDependencies.electron;

/** @type {('x64' | 'arm64')[]} */
const both = ['x64', 'arm64'];
/** @type {'universal'} */
const universal = 'universal';
const largestIcon = 'build/icons/1024x1024.png';

/**
 * What a packed workbook is, for each system. The bundles hold all that they need, so no node_modules go in.
 * @type {import('electron-builder').Configuration}
 */
export default {
  appId: 'org.backprop-workbook.app',
  productName: 'Backprop Workbook',
  executableName: 'backprop-workbook',
  copyright: 'MIT licence, the Backprop Workbook authors',
  artifactName: '${name}-${version}-${os}-${arch}.${ext}',
  asar: true,
  files: ['out/electron/**', 'out/renderer/**', 'package.json', '!node_modules'],
  extraFiles: ['LICENSE', { from: 'out/renderer/licences.txt', to: 'LICENCES.txt' }],
  extraMetadata: { homepage: 'https://backprop-workbook.invalid/', desktopName: 'backprop-workbook.desktop' },
  electronFuses: fusesOf(version),
  // Of Chromium's own texts those in the app's languages; a system in any other gets English.
  electronLanguages: ['en-US', 'ko'],
  fileAssociations: [
    {
      ext: 'bpnet.json',
      name: 'Backprop Workbook network',
      description: 'Backprop Workbook network',
      mimeType: 'application/vnd.backprop-workbook.network+json',
      role: 'Editor',
    },
    {
      ext: 'bpform.json',
      name: 'Backprop Workbook formula',
      description: 'Backprop Workbook formula',
      mimeType: 'application/vnd.backprop-workbook.formula+json',
      role: 'Editor',
    },
    {
      ext: 'bptasks.json',
      name: 'Backprop Workbook task pack',
      description: 'Backprop Workbook task pack',
      mimeType: 'application/vnd.backprop-workbook.tasks+json',
      role: 'Editor',
    },
  ],
  linux: {
    target: ['AppImage', 'deb', 'rpm', 'tar.gz'].map((target) => ({ target, arch: both })),
    icon: 'build/icons',
    syncDesktopName: true,
    category: 'Education',
    synopsis: 'Learn backpropagation by hand',
    description: 'An exercise book for learning backpropagation by hand, that answers back. It works offline.',
    maintainer: 'The Backprop Workbook authors <authors@backprop-workbook.invalid>',
    vendor: 'The Backprop Workbook authors',
    desktop: {
      entry: {
        'Name[ko]': '역전파 연습장',
        'Comment[ko]': '손으로 익히는 역전파',
        Keywords: 'neural network;backpropagation;gradient;신경망;역전파;',
      },
    },
  },
  deb: {
    // As electron-builder has them, and two that Electron is linked against besides.
    depends: [
      'libgtk-3-0',
      'libnotify4',
      'libnss3',
      'libxss1',
      'libxtst6',
      'xdg-utils',
      'libatspi2.0-0',
      'libuuid1',
      'libsecret-1-0',
      'libasound2',
      'libgbm1',
    ],
  },
  win: {
    target: ['nsis', 'portable', 'zip'].map((target) => ({ target, arch: both })),
    icon: largestIcon,
  },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false },
  portable: { artifactName: '${name}-${version}-${os}-${arch}-portable.${ext}' },
  mac: {
    target: ['dmg', 'zip'].map((target) => ({ target, arch: universal })),
    icon: largestIcon,
    category: 'public.app-category.education',
    electronLanguages: ['en', 'ko'],
    hardenedRuntime: true,
  },
  directories: { output: 'out/package' },
  npmRebuild: false,
  publish: null,
};
