import { expect, test } from 'vitest';
import { emptyRecord } from '../../keeping/record-file/record-contents.ts';
import { attempt } from '../../testing/record.ts';
import { joined } from './joined.ts';

const [one, two, three] = [1, 2, 3].map(() => ({ ...attempt(), position: 0 }));
const draft = (typed: string) => ({
  drill: 'a',
  fields: { x: typed },
  judged: {},
  hints: {},
  handedIn: false,
  scratch: { typed: '', kept: [] },
});

test('everything of several records is there once, as the first of them has it', () => {
  if (!one || !two || !three) throw new Error('three were made');
  const left = { ...emptyRecord, attempts: [one], drafts: [draft('now')] };
  const remedy = { ...emptyRecord, attempts: [two, { ...one, typed: 'other' }], drafts: [draft('before')] };
  const made = joined([left, remedy, { ...emptyRecord, attempts: [three] }]);
  expect(new Set(made.attempts)).toEqual(new Set([one, two, three]));
  expect(made.drafts).toEqual([draft('now')]);
});
