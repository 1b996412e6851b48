import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode, type QrCode } from './qr-code.ts';

/** What another program reads of a code, from its path drawn at four pixels a module. */
function read({ size, path }: QrCode): string | undefined {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * side + Number(x) * scale) * 4;
      for (let at = from; at < from + Number(width) * scale * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

test.each([
  'http://127.0.0.1:47100/#/drill/generated/hidden-gradient/2/k3x9?mode=exam',
  'https://course.example/workbook/#/mistake/mistakes/generated/2/lamp7',
  '연습 1',
  'x'.repeat(600),
])('another program reads %s from its code', (text) => {
  const code = qrCode(text);
  expect(code && read(code)).toBe(text);
});

test('what is longer than any code holds has none', () => {
  expect(qrCode('x'.repeat(2331))).toBeDefined();
  expect(qrCode('x'.repeat(2332))).toBeUndefined();
  expect(qrCode('가'.repeat(778))).toBeUndefined();
});
