import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { serveWorkbook } from '../../build/serve/serve.mjs';
import { patience } from '../../build/test/patience.mjs';
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

/** Runs with a server of its own, which has one address, and a browser, as long as the tests of a file. */
export function browserShell(): Shell & { readonly address: string } {
  const program = { executablePath: requiredVariable('WORKBOOK_CHROMIUM'), args: [...sandboxFlags, ...quietFlags] };
  let server: Awaited<ReturnType<typeof serveWorkbook>> | undefined;
  let browser: Promise<Browser> | undefined;
  beforeAll(async () => {
    server = await serveWorkbook({ folder: fileURLToPath(new URL('../../out/renderer', import.meta.url)), port: 0 });
  });
  afterAll(async () => {
    await (await browser)?.close();
    await server?.close();
  });
  const served = () => {
    if (!server) throw new Error('The workbook is served only while tests run.');
    return server.address;
  };
  /** Another profile of the one browser, forgotten with its last page; or, to be come back to, a browser on a folder. */
  const contextFor = async (record: string | undefined, locale: string): Promise<BrowserContext> => {
    const options = { locale, viewport: { width: 1280, height: 800 } };
    if (record !== undefined) return chromium.launchPersistentContext(record, { ...program, ...options });
    browser ??= chromium.launch(program);
    return (await browser).newContext(options);
  };

  return {
    name: 'browser',
    get address() {
      return served();
    },
    async launch({ record, language }) {
      const context = await contextFor(record, systemLocales[language]);
      context.setDefaultTimeout(patience);
      const faults = new Faults(context, new URL(served()).origin);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(served());
      return { page, faults, resize: (size) => page.setViewportSize(size), close: () => context.close() };
    },
  };
}
