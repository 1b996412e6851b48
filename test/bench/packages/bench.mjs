import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from '../../../build/set-up/project.mjs';
import { useAsOrdinaryUser } from './use-program.mjs';

/**
 * npm run bench:packages: installs what `npm run package` has made in out/package, works a drill in it as an ordinary user,
 * and removes it, looking for what is left. On Linux, as root.
 */
if (process.platform !== 'linux' || process.getuid?.() !== 0)
  throw new Error('Packages are tried out by root on Linux.');
// Without authority, so that another user may show a window on it.
const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
});
const [number] = await once(createInterface(display.stdio[3]), 'line');
process.env.DISPLAY = `:${number}`;
delete process.env.XAUTHORITY;

const folder = join(projectFolder, 'out', 'package');
const packages = readdirSync(folder).filter((name) => /\.(?:deb|tar\.gz)$/.test(name));
if (packages.length === 0) throw new Error('There are no packages in out/package: npm run package makes them.');
try {
  for (const name of packages) {
    const run = name.endsWith('.deb') ? tryDeb : tryArchive;
    console.log(`${name}: ${await run(join(folder, name))}`);
  }
} finally {
  display.kill();
}

/** @param {string} file */
async function tryArchive(file) {
  const place = mkdtempSync(join(tmpdir(), 'workbook-archive-'));
  chmodSync(place, 0o755);
  command('tar', '-xzf', file, '-C', place, '--no-same-owner');
  const [inner = ''] = readdirSync(place);
  const said = await used(join(place, inner, 'backprop-workbook'));
  rmSync(place, { recursive: true });
  return `unpacked, ${said}, removed`;
}

/** @param {string} file */
async function tryDeb(file) {
  const name = command('dpkg-deb', '--field', file, 'Package').trim();
  // What it needs is a matter of the system that it is installed on; the tests have that already.
  command('dpkg', '--force-depends', '--install', file);
  const files = command('dpkg', '--listfiles', name)
    .split('\n')
    .filter((path) => path.startsWith('/opt/'));
  const entry = readFileSync('/usr/share/applications/backprop-workbook.desktop', 'utf8');
  const globs = readFileSync('/usr/share/mime/packages/backprop-workbook.xml', 'utf8');
  for (const [kind, ending] of [
    ['network', 'bpnet'],
    ['formula', 'bpform'],
    ['tasks', 'bptasks'],
  ]) {
    const mimeType = `application/vnd.backprop-workbook.${kind}+json`;
    if (!entry.includes(mimeType)) throw new Error(`The desktop entry does not name ${mimeType}:\n${entry}`);
    if (!globs.includes(`*.${ending}.json`)) throw new Error(`No file is of the type ${mimeType}:\n${globs}`);
  }
  for (const size of [16, 48, 256, 512]) {
    const icon = `/usr/share/icons/hicolor/${size}x${size}/apps/backprop-workbook.png`;
    if (!existsSync(icon)) throw new Error(`There is no ${icon}.`);
  }
  let said;
  try {
    said = await used('/usr/bin/backprop-workbook');
  } finally {
    command('dpkg', '--purge', name);
  }
  const left = [...files, '/usr/bin/backprop-workbook'].filter((path) => existsSync(path));
  if (left.length > 0) throw new Error(`Purged, it leaves\n${left.join('\n')}`);
  return `installed with its entry, type and icons, ${said}, purged without a trace`;
}

/** @param {string} program */
async function used(program) {
  const home = mkdtempSync(join(tmpdir(), 'workbook-home-'));
  chownSync(home, 65534, 65534);
  try {
    return await useAsOrdinaryUser(program, home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @param {string} program @param {...string} args */
function command(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
