import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveWorkbook } from '../../build/serve/serve.mjs';
import { browserMachine } from '../faults/real/browser-machine.ts';
import { buildRealPage } from '../faults/real/build-page.mjs';
import { RealMainProcess } from '../faults/real/real-main-process.ts';
import { describeSameHistories } from '../faults/real/same-histories.ts';
import { requiredVariable } from '../harness/required-variable.ts';
import { sandboxFlags } from '../harness/sandbox-flags.ts';

let folder = '';
let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof serveWorkbook>> | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-test-'));
  await buildRealPage(folder);
  server = await serveWorkbook({ folder, port: 0 });
  browser = await chromium.launch({ executablePath: requiredVariable('WORKBOOK_CHROMIUM'), args: [...sandboxFlags] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true });
});

describeSameHistories({ browser: 5, desktop: 2 }, async ({ kind, hasOwnFiles }) => {
  if (!browser || !server) throw new Error('There is a browser only while tests run.');
  const main = kind === 'desktop' ? await RealMainProcess.onNewFolder() : undefined;
  return browserMachine(browser, { address: server.address, hasOwnFiles, main });
});
