import { expect, it } from 'vitest';
import { documentFormats, otherFormat } from './document-format.ts';

it.each([
  ['network', 'record'],
  ['record', 'network'],
  ['answers', 'network'],
  ['tasks', 'record'],
  ['results', 'tasks'],
] as const)('a %s where a %s is wanted is told as what it is', (holds, wanted) => {
  const raw = { format: documentFormats[holds], version: 99 };
  expect(otherFormat(raw, wanted, 1)).toEqual({ code: 'document-elsewhere', path: 'format', holds });
});

it.each([null, 'text', [], {}, { format: 'of another program', version: 9 }, { format: documentFormats.record }])(
  'of %j nothing is known',
  (raw) => {
    expect(otherFormat(raw, 'record', 1)).toBeUndefined();
  },
);

it('a newer version is told, the same or an older one is not', () => {
  const of = (version: unknown) => otherFormat({ format: documentFormats.record, version }, 'record', 2);
  expect(of(3)).toEqual({ code: 'document-newer', path: 'version', found: '3', supported: 2 });
  expect([of(2), of(1), of('3')]).toEqual([undefined, undefined, undefined]);
});
