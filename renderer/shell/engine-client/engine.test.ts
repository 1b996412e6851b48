import { expect, test } from 'vitest';
import { engine } from './engine.ts';

test('the engine answers from its worker', async () => {
  const examples = await engine.call('examples', null);
  expect(examples.ok && examples.value.map(({ id }) => id)).toContain('lecture-slides');
});

test('what the engine cannot do comes back as a value', async () => {
  const drill = 'no-such-drill';
  expect(await engine.call('openDrill', { drill })).toEqual({ ok: false, error: { code: 'unknown-drill', drill } });
});

test('what cannot be sent to the engine comes back as a value too', async () => {
  const outcome = await engine.call('openDrill', { drill: (() => 'a function') as unknown as string });
  expect(outcome).toEqual({ ok: false, error: { code: 'unreachable' } });
});
