import { bundled, root } from '../bundled.mjs';

/**
 * npm run bench:working [-- PAGES]: how well worked solutions are read, published ones, made-up ones (5,000), mutated ones
 * (twice as many) and what the workbook prints. Ends with status 1 where a promise does not hold.
 */
process.env.WORKING_SOURCES = `${root}test/working/sources/`;
await bundled('working');
