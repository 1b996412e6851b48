import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearRecord } from '../../testing/record.ts';
import { Connection } from './connection.ts';
import { emptyPaper, type Fields } from './draft.ts';
import { loadDraft, saveDraft } from './drafts.ts';
import { databaseName } from './workbook-database.ts';
import { Writer, writer } from './writer.svelte.ts';

beforeEach(clearRecord);
afterEach(() => writer.takeOver());

const sheet = (fields: Fields) => ({ ...emptyPaper, fields });

/** Another window on this record, which has taken over from this one. */
async function otherWindow(): Promise<Connection> {
  const other = new Writer(`${databaseName}.writer`);
  await other.settled;
  await other.takeOver();
  await expect.poll(() => [writer.role, other.role]).toEqual(['reader', 'writer']);
  return new Connection(other);
}

const saveIn = (window: Connection, drill: string, fields: Fields) =>
  window.write((database) => database.drafts.put({ ...sheet(fields), drill }));

async function fields(drill: string): Promise<Fields | undefined> {
  const loaded = await loadDraft(drill);
  return loaded.ok ? loaded.value.fields : undefined;
}

const elsewhere = { ok: false, problem: { code: 'elsewhere' } };

test('what was written on a sheet while another window writes comes onto it as that one has left it', async () => {
  await saveDraft('saved here', sheet({ one: '1', two: '1' }));
  const other = await otherWindow();
  expect(await saveDraft('saved here', sheet({ one: '2', two: '1' }))).toEqual(elsewhere);
  await saveIn(other, 'saved here', { one: '1', two: '3', three: '3' });
  await writer.takeOver();
  expect(await fields('saved here')).toEqual({ one: '2', two: '3', three: '3' });
});

test('so it does on a sheet that was only looked at before', async () => {
  const other = await otherWindow();
  await saveIn(other, 'loaded here', { one: '1', two: '1' });
  expect(await fields('loaded here')).toEqual({ one: '1', two: '1' });
  expect(await saveDraft('loaded here', sheet({ one: '2', two: '1' }))).toEqual(elsewhere);
  await saveIn(other, 'loaded here', { one: '1', two: '3' });
  await writer.takeOver();
  expect(await fields('loaded here')).toEqual({ one: '2', two: '3' });
});

test('as long as another window writes, a sheet is as it lies there, and what was written here waits', async () => {
  const other = await otherWindow();
  expect(await saveDraft('left', sheet({ one: '2' }))).toEqual(elsewhere);
  await saveIn(other, 'left', { two: '3' });
  expect(await fields('left')).toEqual({ two: '3' });
  await writer.takeOver();
  expect(await fields('left')).toEqual({ one: '2', two: '3' });
  expect(await saveDraft('left', sheet({ one: '2', two: '4' }))).toMatchObject({ ok: true });
  expect(await fields('left')).toEqual({ one: '2', two: '4' });
});
