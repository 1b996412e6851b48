import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = process.env.WORKBOOK_CHROMIUM;
const chromiumArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** One project for each part of `npm test` that is made of tests; build/test.mjs names them. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{engine,exercises,electron,build}/**/*.test.{ts,mjs}', 'test/unit/**/*.test.ts'],
          testTimeout: 120_000,
          // Published as modules without saying so; its registry is global, so two copies share it.
          server: { deps: { inline: [/tfjs-core/] } },
        },
      },
      {
        plugins: [svelte()],
        // Found late otherwise, behind the worker, and then the page would load again in the middle of a test.
        optimizeDeps: { include: ['valibot'] },
        test: {
          name: 'component',
          include: ['renderer/**/*.test.ts'],
          // Axe takes long for a large page on a busy machine.
          testTimeout: 90_000,
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
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'desktop',
          include: ['test/desktop/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
