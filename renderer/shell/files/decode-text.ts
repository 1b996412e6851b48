/**
 * The text of a file, whichever way its letters were written: UTF-8, UTF-16 with its mark, the Korean EUC-KR, or Latin-1.
 * Undefined where the bytes are no text. Nothing is guessed away: what is no UTF-8 is read as what every byte of it fits.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes);
  const read = decodedAs('utf-8', bytes);
  if (read !== undefined) return read;
  // Control characters are in no text, but in pictures and packed files.
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return undefined;
  return (isInPairs(bytes) ? decodedAs('euc-kr', bytes) : undefined) ?? decodedAs('windows-1252', bytes);
}

function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether letters beyond ASCII come two bytes each, as in EUC-KR; in Latin-1 they mostly stand alone. */
function isInPairs(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0xa1) run += 1;
    else if (byte >= 0x80 || run % 2 === 1) return false;
    else run = 0;
  }
  return run % 2 === 0;
}
