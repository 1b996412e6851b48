import { correction, generate } from 'lean-qr';

export interface QrCode {
  /** Modules on a side, the quiet ones around it included: the path lies in a square from 0 to this. */
  readonly size: number;
  /** The dark modules, as the path of an SVG. */
  readonly path: string;
}

/** As wide as the standard (ISO/IEC 18004) wants the quiet zone, in modules. */
const quiet = 4;

/** A text as a QR code; undefined for one that is longer than any code holds, 2,331 bytes with this correction. */
export function qrCode(text: string): QrCode | undefined {
  const code = drawn(text);
  if (!code) return undefined;
  const rows = Array.from({ length: code.size }, (_, y) => rowPath((x) => code.get(x, y), code.size, y + quiet));
  return { size: code.size + 2 * quiet, path: rows.join('') };
}

function drawn(text: string): ReturnType<typeof generate> | undefined {
  try {
    return generate(text, { minCorrectionLevel: correction.M });
  } catch {
    // The one thing it refuses is a text that is too long.
    return undefined;
  }
}

/** Each run of dark modules in a row as one rectangle, so that no hairline shows between two. */
function rowPath(isDark: (x: number) => boolean, size: number, y: number): string {
  let path = '';
  let start: number | undefined;
  for (let x = 0; x <= size; x += 1) {
    if (x < size && isDark(x)) start ??= x;
    else if (start !== undefined) {
      path += `M${start + quiet} ${y}h${x - start}v1h-${x - start}z`;
      start = undefined;
    }
  }
  return path;
}
