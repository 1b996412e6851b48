import { article } from './article.ts';
import { batchNotes } from './batch-notes.ts';
import type { Example } from './example.ts';
import { handwrittenNotes } from './handwritten-notes.ts';
import { lectureSlides } from './lecture-slides.ts';
import { matrixDerivation } from './matrix-derivation.ts';

/** The library, in the order it is shown. */
export const examples: readonly Example[] = [lectureSlides, article, handwrittenNotes, batchNotes, matrixDerivation];
