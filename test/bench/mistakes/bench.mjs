import { bundled } from '../bundled.mjs';

/** npm run bench:mistakes [-- SHEETS]: whether every line of made-up mistake sheets follows from the figures that are shown. */
await bundled('mistakes');
