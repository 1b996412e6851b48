#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Stands in for fpm, which electron-builder would download: makes a .deb with Debian's own dpkg-deb. It knows those of
 * fpm's options that electron-builder gives, and refuses all others.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'after-install': { type: 'string' },
    'after-remove': { type: 'string' },
    architecture: { type: 'string' },
    category: { type: 'string' },
    'deb-compression': { type: 'string' },
    'deb-priority': { type: 'string' },
    'deb-recommends': { type: 'string', multiple: true },
    depends: { type: 'string', short: 'd', multiple: true },
    description: { type: 'string' },
    force: { type: 'boolean' },
    license: { type: 'string' },
    maintainer: { type: 'string' },
    name: { type: 'string' },
    package: { type: 'string' },
    source: { type: 'string', short: 's' },
    target: { type: 'string', short: 't' },
    url: { type: 'string' },
    vendor: { type: 'string' },
    version: { type: 'string' },
  },
});

if (values.target !== 'deb' || values.source !== 'dir') throw new Error('Only a .deb of folders can be made here.');

const root = mkdtempSync(join(tmpdir(), 'workbook-deb-'));
try {
  chmodSync(root, 0o755);
  // Each `from=to`; a folder that ends in a slash stands for what is in it.
  for (const mapping of positionals) {
    const [from = '', to = ''] = mapping.split('=');
    const target = join(root, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  }
  openForAll(root);
  writeControl();
  const made = spawnSync('dpkg-deb', ['--root-owner-group', '-Zxz', '--build', root, String(values.package)], {
    stdio: 'inherit',
  });
  process.exitCode = made.status ?? 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

/**
 * Whoever packs may have a mask that others cannot read through.
 * @param {string} folder
 */
function openForAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o111 ? 0o755 : 0o644);
  }
}

function writeControl() {
  const folder = join(root, 'DEBIAN');
  mkdirSync(folder);
  const [summary = '', ...rest] = String(values.description).trim().split('\n');
  const fields = {
    Package: values.name,
    Version: values.version,
    Section: values.category ?? 'education',
    Priority: values['deb-priority'] ?? 'optional',
    Architecture: values.architecture,
    Maintainer: values.maintainer,
    'Installed-Size': String(Math.ceil(sizeOf(root) / 1024)),
    Depends: values.depends?.join(', '),
    Recommends: values['deb-recommends']?.join(', '),
    Homepage: values.url,
    Description: [summary, ...rest.map((line) => ` ${line.trim() || '.'}`)].join('\n'),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  writeFileSync(join(folder, 'control'), `${lines.join('\n')}\n`);
  for (const [name, script] of [
    ['postinst', values['after-install']],
    ['postrm', values['after-remove']],
  ]) {
    if (!script) continue;
    const file = join(folder, String(name));
    writeFileSync(file, readFileSync(script));
    chmodSync(file, 0o755);
  }
}

/** @param {string} folder @returns {number} bytes */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
