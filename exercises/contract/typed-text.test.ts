import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCall } from '../../engine/contract/method.ts';
import { workbookMethods } from './methods.ts';

const call = (name: string, input: unknown): unknown => answerCall(workbookMethods, name, input);
const drill = 'lecture-slides/hidden-weights';

/** What no field can read: text in all lengths, brackets up to where nothing could walk into them. */
const unreadable = fc.oneof(
  fc.constantFrom('('.repeat(5000), `${'('.repeat(5000)}1${')'.repeat(5000)}`, '['.repeat(100_000), '½'.repeat(20_000)),
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `?${text}`),
  fc.integer({ min: 201, max: 200_000 }).map((length) => '1'.repeat(length)),
);

describe('what is typed into one field', () => {
  it('is told of this field, and the others are judged', () => {
    fc.assert(
      fc.property(unreadable, (typed) => {
        const answers = [
          { quantity: 'w+.1.1.2', typed },
          // 0.25 - 0.5 * 0.000156547 = 0.2499217: the published new weight of the lecture slides.
          { quantity: 'w+.1.2.1', typed: '0.2499217' },
        ];
        expect(call('checkAnswers', { drill, answers })).toMatchObject({
          ok: true,
          value: [{ quantity: 'w+.1.1.2', verdict: 'invalid' }, { verdict: 'correct' }],
        });
      }),
    );
  });

  it('is called too long, whichever field it stands in', () => {
    const typed = `${'('.repeat(5000)}1${')'.repeat(5000)}`;
    const tooLong = { problem: 'too-long' };
    expect(call('evaluate', { typed })).toMatchObject({ ok: true, value: tooLong });
    const answers = [{ quantity: 'w+.1.1.2', typed }];
    expect(call('checkAnswers', { drill, answers })).toMatchObject({ ok: true, value: [tooLong] });
  });
});
