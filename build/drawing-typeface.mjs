import { writeFile } from 'node:fs/promises';
import { drawingTypeface, makeTypeface } from './drawing-typeface/make-typeface.mjs';

/** npm run typeface: makes the part of the typeface that saved pictures carry with them. */
await writeFile(drawingTypeface, await makeTypeface());
