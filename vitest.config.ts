import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestUserConfig } from 'vitest/config';
import { patience } from './build/test/patience.mjs';

const chromium = process.env.WORKBOOK_CHROMIUM;
const chromiumArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** What every test may take, in milliseconds, and every wait in it. No test and no wait sets a limit of its own. */
const limits: TestUserConfig = {
  testTimeout: 10 * patience,
  hookTimeout: 10 * patience,
  expect: { poll: { timeout: patience } },
};

/**
 * Tests that run a whole workbook: two files side by side, for one waits while the other computes. What they test runs in
 * processes of its own, so that the files of a worker need not load the engine anew each.
 */
const inShells: TestUserConfig = { ...limits, maxWorkers: 2, isolate: false };

/** One project for each part of `npm test` that is made of tests; build/test/parts.mjs names them. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'unit',
          include: ['{engine,exercises,electron,build}/**/*.test.{ts,mjs}', 'test/{unit,faults}/**/*.test.ts'],
          // Published as modules without saying so; its registry is global, so two copies share it.
          server: { deps: { inline: [/tfjs-core/] } },
          // Sheets on paper carry the style of formulas with them as text; what is not named here is read as empty.
          css: { include: [/katex/] },
        },
      },
      {
        plugins: [svelte()],
        // Found late otherwise, behind the worker, and then the page would load again in the middle of a test.
        optimizeDeps: {
          include: [
            'decimal.js',
            'fflate',
            'xast-util-to-xml',
            'valibot',
            'ts-fsrs',
            'jsonc-parser',
            'lean-qr',
            'fflate',
            'xast-util-to-xml',
            '@codemirror/commands',
            '@codemirror/search',
            '@codemirror/state',
            '@codemirror/view',
          ],
        },
        test: {
          ...limits,
          name: 'component',
          include: ['renderer/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: chromiumArguments },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { ...inShells, name: 'look', include: ['test/look/**/*.test.ts'] } },
      { test: { ...inShells, name: 'browser', include: ['test/browser/**/*.test.ts'] } },
      { test: { ...inShells, name: 'desktop', include: ['test/desktop/**/*.test.ts'] } },
    ],
  },
});
