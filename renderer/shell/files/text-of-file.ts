import { decodeText } from './decode-text.ts';

/** More bytes than any text that is taken; nothing beyond them has to be read to refuse it. */
const most = 20_000_001;

/** What stands in a file; of what cannot be read, such as a folder, or is no text, nothing. */
export const textOfFile = (file: File): Promise<string> =>
  file
    .slice(0, most)
    .arrayBuffer()
    .then((bytes) => decodeText(new Uint8Array(bytes)) ?? '')
    .catch(() => '');
