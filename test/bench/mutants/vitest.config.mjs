import { realpathSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { patience } from '../../../build/test/patience.mjs';
import workbook from '../../../vitest.config.ts';

/** The folder whose tests are run; mutate.mjs says it. */
const folder = process.env.WORKBOOK_MUTANTS;
const name = folder.startsWith('renderer') ? 'component' : 'unit';
const project = workbook.test.projects.find(({ test }) => test.name === name);

/** The longest that each file of tests took yet. */
const longest = new Map();

/** The short ones first, because the first that notices ends a run. */
class ShortestFirst extends BaseSequencer {
  sort(files) {
    const { cache, config } = this.ctx;
    for (const { project, moduleId } of files) {
      const { duration = 0 } = cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`) ?? {};
      longest.set(moduleId, Math.max(duration, longest.get(moduleId) ?? 0));
    }
    return files.toSorted((one, other) => longest.get(one.moduleId) - longest.get(other.moduleId));
  }
}

/**
 * A change that makes a page wait in vain would cost two minutes each. That nothing waits as long as this where nothing is
 * changed, the first run shows, which fails otherwise.
 */
const pageLimits = {
  testTimeout: patience / 6,
  hookTimeout: patience / 6,
  expect: { poll: { timeout: patience / 10 } },
};

/** Of the workbook's projects the one that the folder's tests belong to, with these alone. */
export default defineConfig({
  ...project,
  // The sandbox only links to the packages, and a page is served no file from outside unless it is said.
  server: { fs: { allow: ['.', dirname(realpathSync('node_modules'))] } },
  cacheDir: 'out/mutants/vite',
  test: {
    ...project.test,
    ...(name === 'component' ? pageLimits : {}),
    include: [`${folder}/**/*.test.{ts,mjs}`],
    setupFiles: ['test/bench/mutants/first-failure.mjs'],
    sequence: { sequencer: ShortestFirst },
  },
});
