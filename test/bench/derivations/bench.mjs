import { bundled } from '../bundled.mjs';

/** npm run bench:derivations [-- FORMS [SEED]]: derivatives in letters, right in any form, nearly right and with known mistakes. */
await bundled('derivations');
