import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../content-security-policy.mjs';

/** A policy that a page states of itself cannot say who may frame it; browsers remark on it, and leave it out. */
const statedByPage = contentSecurityPolicy
  .split('; ')
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ');

/**
 * Makes of the built page a folder of files that any web server can hand out, under any path and with whatever headers:
 * the policy, which the workbook's own server sends, stands in the page itself.
 * @param {string} built the folder of the built page
 * @param {string} site the folder to be made; what lies there is replaced
 */
export async function makeSite(built, site) {
  await rm(site, { recursive: true, force: true });
  await cp(built, site, { recursive: true });
  const page = join(site, 'index.html');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${statedByPage}" />`;
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/(<meta charset="utf-8" \/>)/, `$1\n    ${policy}`));
}
