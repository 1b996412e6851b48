import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import configuration from '../electron-builder.config.mjs';
import { findProgram } from '../set-up/find-program.mjs';
import { writeChecksums } from './checksums.mjs';
import { fusesOf } from './fuses.mjs';
import { chooseTargets, targets } from './targets.mjs';

async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const require = createRequire(import.meta.url);
const { validateConfiguration } = require('app-builder-lib/out/util/config/config');
const { DebugLogger } = require('builder-util');
const debugLogger = new DebugLogger(false);
/** The schema's reader fills in what it finds lacking. */
const copy = () => JSON.parse(JSON.stringify(configuration));

it('the configuration is one by the schema of electron-builder, which knows of one that is none', async () => {
  await expect(validateConfiguration(copy(), debugLogger)).resolves.toBeUndefined();
  const wrong = { ...copy(), fuses: true };
  await expect(validateConfiguration(wrong, debugLogger)).rejects.toThrow(/fuses/);
});

it('every system has its targets, for both processors', () => {
  /** @param {unknown} system */
  const targetsOf = (system) =>
    /** @type {{ target: readonly { target: string, arch: string | readonly string[] }[] }} */ (system).target.map(
      ({ target, arch }) => `${target} ${[arch].flat().join(' ')}`,
    );
  expect(targetsOf(configuration.linux)).toEqual(
    ['AppImage', 'deb', 'rpm', 'tar.gz'].map((name) => `${name} x64 arm64`),
  );
  expect(targetsOf(configuration.win)).toEqual(['nsis', 'portable', 'zip'].map((name) => `${name} x64 arm64`));
  expect(targetsOf(configuration.mac)).toEqual(['dmg', 'zip'].map((name) => `${name} universal`));
  expect(configuration.artifactName).toMatch(/version.*os.*arch/);
});

it('what cannot be made is left out with the reason, and all else is made', () => {
  for (const platform of /** @type {const} */ (['linux', 'win32', 'darwin'])) {
    const { names, leftOut } = chooseTargets(platform);
    expect(names.length + leftOut.length).toBe(targets.length);
    for (const reason of leftOut) expect(reason).toMatch(/^\S+ for (?:Linux|Windows|macOS): \S/);
  }
  expect(chooseTargets('win32').names).toEqual(['nsis', 'portable', 'zip']);
});

it('no release is asked for a fuse that it lacks', () => {
  const files = ['25.1.1', '28.3.3', '29.0.0', '45.4.1'].map(
    (version) => 'grantFileProtocolExtraPrivileges' in fusesOf(version),
  );
  expect(files).toEqual([false, false, true, true]);
});

it('checksums are of the packages alone, as sha256sum has them', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'workbook.deb'), 'abc');
  await writeFile(join(folder, 'builder-debug.yml'), 'abc');
  expect(await writeChecksums(folder)).toEqual(['workbook.deb']);
  // The first example of the standard that defines it, FIPS 180.
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  workbook.deb\n';
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(expected);
});

it.skipIf(!findProgram('dpkg-deb'))(
  'a .deb made without fpm holds the files, what they need, and the scripts',
  async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'program'), '#!/bin/sh\n', { mode: 0o700 });
    await writeFile(join(folder, 'note.txt'), 'a note');
    await writeFile(join(folder, 'after.sh'), '#!/bin/sh\nexit 0\n');
    const made = join(folder, 'made.deb');
    const options = [
      '-s',
      'dir',
      '--force',
      '-t',
      'deb',
      '-d',
      'libgtk-3-0',
      '-d',
      'libnss3',
      '--deb-compression',
      'xz',
    ];
    const facts = [
      '--name',
      'a-name',
      '--version',
      '1.2.3',
      '--architecture',
      'amd64',
      '--maintainer',
      'Someone <a@b.invalid>',
    ];
    const texts = [
      '--description',
      'A summary\n and more',
      '--after-install',
      join(folder, 'after.sh'),
      '--package',
      made,
    ];
    const mappings = [`${folder}/program=/opt/A Name/program`, `${folder}/note.txt=/usr/share/note.txt`];
    const packer = join(import.meta.dirname, 'deb-with-dpkg.mjs');
    const { status, stderr } = spawnSync(process.execPath, [packer, ...options, ...facts, ...texts, ...mappings], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    /** @param {string[]} args */
    const ask = (...args) => spawnSync('dpkg-deb', [...args, made], { encoding: 'utf8' }).stdout;
    expect(ask('--show', '--showformat=${Package} ${Version} ${Architecture}; ${Depends}')).toBe(
      'a-name 1.2.3 amd64; libgtk-3-0, libnss3',
    );
    const contents = ask('--contents');
    expect(contents).toMatch(/^-rwxr-xr-x root\/root .*\.\/opt\/A Name\/program$/m);
    expect(contents).toMatch(/^-rw-r--r-- root\/root .*\.\/usr\/share\/note\.txt$/m);
    expect(ask('--ctrl-tarfile').includes('postinst')).toBe(true);
  },
);
