import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

test('a text is read whichever way its letters were written', () => {
  expect(decodeText(new TextEncoder().encode('é, 가'))).toBe('é, 가');
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
  // The tables of Latin-1 and of EUC-KR: é is E9, ß is DF, 가 is B0 A1, 신 is BD C5.
  expect(decodeText(bytes(...ascii('{"title":"caf'), 0xe9, ...ascii('"}')))).toBe('{"title":"café"}');
  expect(decodeText(bytes(...ascii('Stra'), 0xdf, ...ascii('e')))).toBe('Straße');
  expect(decodeText(bytes(...ascii('"'), 0xbd, 0xc5, 0xb0, 0xa1, ...ascii('"')))).toBe('"신가"');
  expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x00, 0x00, 0xac))).toBe('a가');
  expect(decodeText(bytes(0xfe, 0xff, 0x00, 0x61))).toBe('a');
});

test('what is no text is none', () => {
  expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00))).toBeUndefined();
  expect(decodeText(bytes(0xff, 0xfe, 0x61))).toBeUndefined();
});
