import { beforeEach, expect, test } from 'vitest';
import { hiddenWeights } from '../../testing/drill.ts';
import { allAttempts, clearRecord } from '../../testing/record.ts';
import { DrillOpening } from '../drill/drill-opening.svelte.ts';
import type { DrillSession } from '../drill/offered.ts';
import type { DrillSource } from '../../parts/sheet/drill-source.ts';
import { openCheck } from './old-check.ts';

const guided = { drill: hiddenWeights, mode: 'guided' } as const;
const [first, second, third, fourth] = ['dE/dz.1.1', 'dE/dz.1.2', 'dE/dw.1.1.2', 'dE/dw.1.2.1'] as const;

let now = 0;

beforeEach(async () => {
  await clearRecord();
  now = Date.UTC(2026, 2, 2, 12);
});

async function opened(source: DrillSource): Promise<DrillSession> {
  const opening = new DrillOpening();
  await opening.open(source);
  if (!opening.session) throw new Error('It was not opened.');
  return opening.session;
}

/** Writes and checks; gives the id of the check. */
async function checked(session: DrillSession, answers: Readonly<Record<string, string>>): Promise<string> {
  for (const [item, typed] of Object.entries(answers)) await session.paper.write(item, typed);
  now += 60_000;
  await session.check(Object.keys(answers), now, () => crypto.randomUUID());
  return (await allAttempts()).at(-1)?.check ?? '';
}

/** What stands in the fields of an old check, and what is said of each. */
async function asItStood(check: string): Promise<unknown> {
  const found = await openCheck(check);
  if (!found.ok || found.value?.opened.kind !== 'drill') throw new Error('It was not found.');
  const { session } = found.value.opened;
  return Object.fromEntries(
    session.items.flatMap(({ name }) => {
      const typed = session.paper.typed(name);
      return typed === '' ? [] : [[name, [typed, session.judgement(name)?.verdict]]];
    }),
  );
}

test('a sheet that was started afresh shows nothing of the one before, and that one stays as it was', async () => {
  const session = await opened(guided);
  const before = await checked(session, { [second]: '0.003131' });
  await session.startAfresh();
  const after = await checked(session, { [first]: '0.02466' });
  expect(await asItStood(after)).toEqual({ [first]: ['0.02466', 'mistake'] });
  expect(await asItStood(before)).toEqual({ [second]: ['0.003131', 'correct'] });
});

test('a sheet that is left and opened again is still the same sheet', async () => {
  await checked(await opened(guided), { [second]: '0.003131' });
  now += 48 * 3_600_000;
  const later = await checked(await opened(guided), { [first]: '0.002466' });
  expect(await asItStood(later)).toEqual({ [first]: ['0.002466', 'correct'], [second]: ['0.003131', 'correct'] });
});

test('what was changed, taken away or not to be read stands as it stood, with nothing said of it', async () => {
  const session = await opened(guided);
  await checked(session, { [first]: '0.002466', [second]: '0.003131' });
  await session.paper.write(first, '0.7');
  await session.paper.write(second, '');
  await checked(session, { [third]: 'zero' });
  const check = await checked(session, { [fourth]: '0.0001565' });
  const stood = { [first]: ['0.7', undefined], [third]: ['zero', undefined], [fourth]: ['0.0001565', 'correct'] };
  expect(await asItStood(check)).toEqual(stood);
  await checked(session, { [second]: '0.003131' });
  expect(await asItStood(check)).toEqual(stood);
});

test('of an exam, what could not be read is told as it was then', async () => {
  const exam = await opened({ drill: hiddenWeights, mode: 'exam' });
  await exam.paper.write('w+.1.1.2', 'zero');
  await exam.paper.write('w+.1.2.1', '0.2499217');
  await exam.checkAll(now, () => crypto.randomUUID());
  const [{ check } = { check: '' }] = await allAttempts();
  expect(await asItStood(check)).toEqual({ 'w+.1.1.2': ['zero', 'invalid'], 'w+.1.2.1': ['0.2499217', 'correct'] });
});

test('an answer that is alone on its sheet is stored without anything beside it', async () => {
  await checked(await opened(guided), { [second]: '0.003131' });
  await checked(await opened(guided), { [first]: '0.002466' });
  const attempts = await allAttempts();
  expect(attempts.map(({ sheet, beside }) => [sheet === attempts[0]?.at, beside])).toEqual([
    [true, undefined],
    [true, undefined],
  ]);
});

test('what nobody could read is stored as long as it takes to see that', async () => {
  const session = await opened(guided);
  await session.paper.write(first, '('.repeat(100_000));
  await checked(session, { [second]: '0.003131' });
  // Formulas in letters are read up to 4000 characters.
  const [attempt] = await allAttempts();
  expect(attempt?.beside?.[first]).toBe(`${'('.repeat(4000)}…`);
});
