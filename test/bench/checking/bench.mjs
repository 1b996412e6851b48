import { bundled } from '../bundled.mjs';

/**
 * npm run bench:checking [-- DRILLS]: this checker beside the rules of others, on the answers of simulated learners. Without
 * a number 10,000 drills and more than 200,000 answers of learners who work freely: as many as two cores judge in half an
 * hour with nothing else to do, and enough for what is rare, one in a thousand of each mistake, to be seen.
 */
await bundled('checking', ['worker']);
