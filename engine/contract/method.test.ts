import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerCall, method } from './method.ts';
import { success } from './outcome.ts';

const methods = {
  double: method(v.object({ number: v.pipe(v.number(), v.minValue(0)) }), ({ number }) => success(2 * number)),
  broken: method(v.null(), () => {
    throw new Error('a slip of ours');
  }),
};

describe('a call from outside', () => {
  it('is answered', () => {
    expect(answerCall(methods, 'double', { number: 4 })).toEqual({ ok: true, value: 8 });
  });

  it.each([['halve'], ['toString'], ['__proto__'], [undefined], [7], [{ toString: null }]])(
    'of a method that does not exist, %j, is refused by name',
    (name) => {
      expect(answerCall(methods, name, null)).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
    },
  );

  it('with the wrong input is refused with the path at fault', () => {
    expect(answerCall(methods, 'double', { number: 'four' })).toMatchObject({
      ok: false,
      error: { code: 'document-invalid', path: 'number', found: '"four"' },
    });
  });

  it('with a number that breaks a rule about numbers is not asked for an object', () => {
    expect(answerCall(methods, 'double', { number: -1 })).toMatchObject({
      error: { path: 'number', found: '-1', allowed: { kind: 'finite-number' } },
    });
  });

  it('never throws, not even for a slip of ours', () => {
    expect(answerCall(methods, 'broken', null)).toEqual({
      ok: false,
      error: { code: 'unexpected', detail: 'a slip of ours' },
    });
  });
});
