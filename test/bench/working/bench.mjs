import { bundled, root } from '../bundled.mjs';

/** npm run bench:working [-- PAGES]: how well worked solutions are read, published ones and made-up ones. */
process.env.WORKING_SOURCES = `${root}test/working/sources/`;
await bundled('working');
