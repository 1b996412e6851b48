import { Stryker } from '@stryker-mutator/core';
import { patience } from '../../../build/test/patience.mjs';

/** Everything that the bench leaves behind; what it found is kept there too, so that the next run asks only what changed. */
const place = 'out/mutants';

/** Changes what is in the folder and runs its tests for every change. */
export async function mutate(folder) {
  process.env.WORKBOOK_MUTANTS = folder;
  const stryker = new Stryker({
    mutate: [`${folder}/**/*.{ts,mjs}`, `!${folder}/**/*.test.{ts,mjs}`, `!${folder}/**/judging-table/**`],
    // Strings are messages and TeX, where a change is no behaviour, or names that the types already hold in place.
    mutator: { excludedMutations: ['StringLiteral'] },
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/bench/mutants/vitest.config.mjs', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // A run that ends late on a busy machine has noticed nothing. An endless loop is known by its rounds well before.
    timeoutMS: patience / 4,
    incremental: true,
    incrementalFile: `${place}/${folder.replaceAll('/', '-')}.json`,
    tempDirName: `${place}/sandbox`,
    ignorePatterns: ['out', 'docs', '.svelte-check'],
    // Nothing checks the types in the sandbox, so nothing there has to be told not to.
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    warnings: { slow: false },
  });
  return stryker.runMutationTest();
}
