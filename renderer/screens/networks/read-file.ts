import type { Outcome } from '../../../engine/contract/outcome.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { decodeText } from '../../shell/files/decode-text.ts';

/** More bytes than any text that is taken; nothing beyond them has to be read to refuse it. */
const most = 20_000_001;

/** A file's network; what cannot be read, such as a folder, is refused like an empty file. */
export async function readFile(file: File): Promise<Outcome<NetworkDocument>> {
  const text = await file
    .slice(0, most)
    .arrayBuffer()
    .then((bytes) => decodeText(new Uint8Array(bytes)) ?? '')
    .catch(() => '');
  return engine.call('readNetwork', { text });
}
