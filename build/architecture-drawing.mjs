import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawArchitecture } from './architecture-drawing/draw.mjs';
import { readRelations } from './architecture-drawing/relations.mjs';
import { projectFolder } from './set-up/project.mjs';

/** npm run drawing: draws which room and which wing imports which, from the imports themselves. */
await writeFile(join(projectFolder, 'docs/architecture.svg'), drawArchitecture(readRelations(projectFolder)));
