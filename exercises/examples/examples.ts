import type { Example } from './example.ts';
import { lectureSlides } from './lecture-slides.ts';

/** The library, in the order it is shown. */
export const examples: readonly Example[] = [lectureSlides];
