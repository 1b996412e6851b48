import type { Outcome } from '../../../engine/contract/outcome.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { textOfFile } from '../../shell/files/text-of-file.ts';

/** A file's network; what cannot be read, such as a folder, is refused like an empty file. */
export const readFile = async (file: File): Promise<Outcome<NetworkDocument>> =>
  engine.call('readNetwork', { text: await textOfFile(file) });
