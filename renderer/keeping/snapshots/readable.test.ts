import { expect, test } from 'vitest';
import { readable } from './readable.ts';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

async function read(texts: readonly string[], megabytes: number): Promise<number> {
  let read = 0;
  for await (const piece of readable(pieces(...texts), megabytes)) read += piece.length;
  return read;
}

test('what is too large to be read back is not written to its end; bytes count, not letters', async () => {
  const half = 'x'.repeat(500_000);
  expect(await read([half, half], 1)).toBe(1_000_000);
  await expect(read([half, half, 'x'], 1)).rejects.toMatchObject({ problem: { code: 'too-large', megabytes: 1 } });
  await expect(read(['가'.repeat(400_000)], 1)).rejects.toMatchObject({ problem: { code: 'too-large' } });
});
