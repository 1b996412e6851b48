import { strToU8 } from 'fflate';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A text in UTF-8 as base64 (RFC 4648, section 4). */
export function base64(text: string): string {
  const bytes = strToU8(text);
  const written: string[] = [];
  for (let start = 0; start < bytes.length; start += 3) {
    const three = bytes.subarray(start, start + 3);
    const bits = ((three[0] ?? 0) << 16) | ((three[1] ?? 0) << 8) | (three[2] ?? 0);
    const sextets = [18, 12, 6, 0].map((place) => digits[(bits >> place) & 63] ?? '');
    written.push(
      sextets
        .slice(0, three.length + 1)
        .join('')
        .padEnd(4, '='),
    );
  }
  return written.join('');
}
