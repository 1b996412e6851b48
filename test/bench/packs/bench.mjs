import { bundled } from '../bundled.mjs';

/** npm run bench:packs: how long a long task pack, its worksheet and the results of a large class take. */
await bundled('packs');
