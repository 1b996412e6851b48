import { Compiled, pageNames, workerNames } from './world/compiled.ts';
import type { CompiledWorld } from './world/environment.ts';

/** What runs in a simulated world, compiled once for all histories. */
export const compiledFrom = (texts: Readonly<Record<'page' | 'reader' | 'main', string>>): CompiledWorld => ({
  page: new Compiled(texts.page, 'page.js', pageNames),
  reader: new Compiled(texts.reader, 'reader.js', workerNames),
  main: new Compiled(texts.main, 'main.js', []),
});
