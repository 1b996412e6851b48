import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { serveWorkbook } from '../../build/serve/serve.mjs';
import { Faults } from './faults.ts';
import { requiredVariable } from './required-variable.ts';
import { sandboxFlags } from './sandbox-flags.ts';
import type { Shell } from './shell.ts';

/** Chromium on its own asks its maker for updates, experiments and the like. */
const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemLocales = { en: 'en-US', ko: 'ko-KR' } as const;

/** A browser at the workbook's server, which runs, and so has one address, as long as the tests of a file. */
export function browserShell(): Shell & { readonly address: string } {
  let server: Awaited<ReturnType<typeof serveWorkbook>> | undefined;
  beforeAll(async () => {
    server = await serveWorkbook({ folder: fileURLToPath(new URL('../../out/renderer', import.meta.url)), port: 0 });
  });
  afterAll(() => server?.close());
  const served = () => {
    if (!server) throw new Error('The workbook is served only while tests run.');
    return server.address;
  };

  return {
    name: 'browser',
    get address() {
      return served();
    },
    async launch({ record, language }) {
      const context = await chromium.launchPersistentContext(record, {
        executablePath: requiredVariable('WORKBOOK_CHROMIUM'),
        args: [...sandboxFlags, ...quietFlags],
        locale: systemLocales[language],
        viewport: { width: 1280, height: 800 },
      });
      const faults = new Faults(context, new URL(served()).origin);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(served());
      return { page, faults, resize: (size) => page.setViewportSize(size), close: () => context.close() };
    },
  };
}
