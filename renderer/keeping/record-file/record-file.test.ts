import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mutated } from '../../../test/networks/mutate.ts';
import { randomRecord } from '../../../test/records/random-record.ts';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { changedIn } from '../database/network-line.ts';
import type { StoredNetwork } from '../database/stored-network.ts';
import { emptyPaper } from '../database/draft.ts';
import { connection } from '../database/connection.ts';
import { attempt, clearRecord } from '../../testing/record.ts';
import { readRecord } from './read-record.ts';
import { emptyRecord, type Advance, type RecordContents } from './record-contents.ts';
import { takeIn } from './take-in.ts';
import { writeRecord } from './write-record.ts';

const database = await connection.open();
beforeEach(clearRecord);

/** Everything there is, each list in the order of its keys. */
const everything = async (): Promise<RecordContents> => ({
  attempts: await database.attempts.toArray(),
  drafts: await database.drafts.toArray(),
  networks: await database.networks.toArray(),
  sessions: await database.sessions.toArray(),
  workings: await database.workings.toArray(),
  packs: await database.packs.toArray(),
  formulas: await database.formulas.toArray(),
});

async function written(): Promise<string> {
  let text = '';
  for await (const piece of writeRecord(database)) text += piece;
  return text;
}

async function readWhole(source: string | Blob): Promise<RecordContents> {
  const outcome = await readRecord(source);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const put = async (contents: RecordContents): Promise<void> => {
  await takeIn(database, contents, 'replace');
};

const forEach = (property: (record: RecordContents) => Promise<void>, numRuns = 25) =>
  fc.assert(fc.asyncProperty(randomRecord, property), { numRuns, seed: 20250307 });

describe('a record', () => {
  test('written, wiped and read again is the same, and is written in the same words', () =>
    forEach(async (record) => {
      await put(record);
      const before = await everything();
      const text = await written();
      await put(emptyRecord);
      expect(await everything()).toEqual(emptyRecord);
      await put(await readWhole(text));
      expect(await everything()).toEqual(before);
      expect(await written()).toBe(text);
    }));

  test('taken in twice adds nothing the second time', () =>
    forEach(async (record) => {
      await put(emptyRecord);
      await takeIn(database, record, 'merge');
      const once = await everything();
      const again = await takeIn(database, record, 'merge');
      expect(again).toEqual({ attempts: 0, networks: 0, newerNetworks: 0, copies: 0, kept: 0 });
      expect(await everything()).toEqual(once);
    }));

  test('merged with another that shares nothing with it is the same whichever came first', () => {
    const two = fc.tuple(randomRecord, randomRecord).filter(([one, other]) => sharesNothing(one, other));
    return fc.assert(
      fc.asyncProperty(two, async ([one, other]) => {
        await put(one);
        await takeIn(database, other, 'merge');
        const forth = await everything();
        await put(other);
        await takeIn(database, one, 'merge');
        expect(await everything()).toEqual(forth);
      }),
      { numRuns: 25, seed: 20250307 },
    );
  });

  test('replaced by another is exactly that, whatever the two share', () => {
    const two = fc.tuple(randomRecord, randomRecord).map(([one, other]) => [one, overlapping(one, other)] as const);
    return fc.assert(
      fc.asyncProperty(two, async ([one, other]) => {
        await put(one);
        await put(other);
        expect(await everything()).toEqual(byKey(other));
      }),
      { numRuns: 25, seed: 20250307 },
    );
  });

  test('mutated is refused with a typed error, or read whole', () => {
    const documents = randomRecord.map((lists) => ({ format: 'backprop-record', version: 1, counts: {}, ...lists }));
    return fc.assert(
      fc.asyncProperty(mutated(documents), async (document) => {
        const outcome = await readRecord(JSON.stringify([document]).slice(1, -1));
        if (outcome.ok) {
          await put(outcome.value);
          expect(await readWhole(await written())).toEqual(sorted(await everything()));
        } else expect(['document-invalid', 'document-newer']).toContain(outcome.error.code);
      }),
      { numRuns: 25, seed: 20250307 },
    );
  });
});

/** The other with some of the one's entries, of which some have been changed. */
const overlapping = (one: RecordContents, other: RecordContents): RecordContents => ({
  attempts: [
    ...other.attempts,
    ...one.attempts.slice(1).map((it, index) => (index === 0 ? { ...it, typed: 'x' } : it)),
  ],
  drafts: [...one.drafts.slice(1).map((it) => ({ ...it, fields: {} })), ...other.drafts.filter(isNoneOf(one.drafts))],
  networks: [...other.networks, ...one.networks.map((it, index) => ({ ...it, changed: it.changed + 1 - index }))],
  sessions: other.sessions,
  workings: other.workings,
  packs: other.packs,
  formulas: other.formulas,
});

const isNoneOf =
  (drafts: RecordContents['drafts']) =>
  ({ drill }: { readonly drill: string }): boolean =>
    !drafts.some((draft) => draft.drill === drill);

const inOrder = (one: string, other: string): number => (one < other ? -1 : 1);

/** As the database has it. */
const byKey = ({
  attempts,
  drafts,
  networks,
  sessions,
  workings,
  packs,
  formulas,
}: RecordContents): RecordContents => ({
  attempts: attempts.toSorted((one, other) => inOrder(one.id, other.id)),
  drafts: drafts.toSorted((one, other) => inOrder(one.drill, other.drill)),
  networks: networks.toSorted((one, other) => inOrder(one.id, other.id)),
  sessions: sessions.toSorted((one, other) => inOrder(one.date, other.date)),
  workings: workings.toSorted((one, other) => inOrder(one.id, other.id)),
  packs: packs.toSorted((one, other) => inOrder(one.id, other.id)),
  formulas: formulas.toSorted((one, other) => inOrder(one.id, other.id)),
});

const keysOf = ({
  attempts,
  drafts,
  networks,
  sessions,
  workings,
  packs,
  formulas,
}: RecordContents): readonly string[] => [
  ...attempts.map(({ id }) => `attempt ${id}`),
  ...drafts.map(({ drill }) => `draft ${drill}`),
  ...networks.map(({ id }) => `network ${id}`),
  ...sessions.map(({ date }) => `session ${date}`),
  ...workings.map(({ id }) => `working ${id}`),
  ...packs.map(({ id }) => `pack ${id}`),
  ...formulas.map(({ id }) => `formula ${id}`),
];

function sharesNothing(one: RecordContents, other: RecordContents): boolean {
  const keys = new Set(keysOf(one));
  return !keysOf(other).some((key) => keys.has(key));
}

/** As the file has them: attempts in the order in which they were made. */
const sorted = (contents: RecordContents): RecordContents => ({
  ...contents,
  attempts: contents.attempts.toSorted(
    (one, other) => one.at - other.at || one.position - other.position || (one.id < other.id ? -1 : 1),
  ),
});

const one = (differences = {}) => ({ ...attempt(differences), position: 0 });

test('the file has an attempt a line, in the order in which they were made, and says first how many', async () => {
  const late = one({ id: 'late', at: 2000 });
  const early = one({ id: 'early', at: 1000 });
  await put({ ...emptyRecord, attempts: [late, early] });
  expect((await written()).split('\n')).toEqual([
    '{',
    '  "format": "backprop-record",',
    '  "version": 1,',
    '  "counts": {"attempts":2,"drafts":0,"networks":0,"sessions":0,"workings":0,"packs":0,"formulas":0},',
    '  "attempts": [',
    `    ${JSON.stringify(early)},`,
    `    ${JSON.stringify(late)}`,
    '  ],',
    '  "drafts": [],',
    '  "networks": [],',
    '  "sessions": [],',
    '  "workings": [],',
    '  "packs": [],',
    '  "formulas": []',
    '}',
    '',
  ]);
});

test('no attempt is lost or doubled between batches, also where thousands were made in one millisecond', async () => {
  const attempts = Array.from({ length: 7001 }, (_, index) =>
    one({ id: String(index).padStart(5, '0'), at: index < 1500 ? index : index < 6500 ? 5000 : 5000 + index }),
  );
  await put({ ...emptyRecord, attempts });
  const advances = vi.fn();
  let text = '';
  for await (const piece of writeRecord(database, { onAdvance: advances })) text += piece;
  expect((await readWhole(text)).attempts.map(({ id }) => id)).toEqual(attempts.map(({ id }) => id));
  expect(advances.mock.lastCall).toEqual([{ done: 7001, of: 7001 }]);
});

test('what is stored while the file is being written is not in it, and the counts stay true', async () => {
  await put({ ...emptyRecord, attempts: [one({ id: 'before', at: 1000 })] });
  let text = '';
  for await (const piece of writeRecord(database)) {
    text += piece;
    await database.attempts.put(one({ id: 'meanwhile', at: 2000 }));
  }
  expect((await readWhole(text)).attempts.map(({ id }) => id)).toEqual(['before']);
  expect(text).toContain('"attempts":1');
});

describe('merging', () => {
  test('keeps an attempt that is there with other contents, and tells how many', async () => {
    const own = one({ id: 'same', typed: '0.1' });
    await put({ ...emptyRecord, attempts: [own] });
    const theirs = { ...emptyRecord, attempts: [{ ...own, typed: '0.2' }, one({ id: 'new' })] };
    expect(await takeIn(database, theirs, 'merge')).toEqual({
      attempts: 1,
      networks: 0,
      newerNetworks: 0,
      copies: 0,
      kept: 1,
    });
    expect((await database.attempts.get('same'))?.typed).toBe('0.1');
    expect(await database.attempts.count()).toBe(2);
  });

  const begun = changedIn('here', { id: 'one' }, blankNetwork('Mine'), 1000);
  const rated = (stored: StoredNetwork, run: string, at: number, learningRate: number): StoredNetwork =>
    changedIn(run, stored, { ...stored.network, learningRate }, at);
  const shelf = async () => (await database.networks.toArray()).map(({ id, network }) => [id, network.learningRate]);
  const merge = (...networks: readonly StoredNetwork[]) =>
    takeIn(database, { ...emptyRecord, networks }, 'merge', { nameCopy: () => 'Mine, too' });
  const nothing = { attempts: 0, networks: 0, newerNetworks: 0, copies: 0, kept: 0 };

  test('takes a network that goes on from the one here, and never an older state, whatever the clocks say', async () => {
    const later = rated(begun, 'there', 5, 2);
    await put({ ...emptyRecord, networks: [begun] });
    expect(await merge(later)).toEqual({ ...nothing, newerNetworks: 1 });
    expect(await shelf()).toEqual([['one', 2]]);
    // One that was only looked at later is no newer, as those of an older version say they are.
    expect(await merge({ ...begun, changed: 9000 })).toEqual({ ...nothing, kept: 1 });
    expect(await shelf()).toEqual([['one', 2]]);
  });

  test('keeps both where both were changed, the other as a copy that is named so, and once', async () => {
    const there = rated(begun, 'there', 9000, 2);
    await put({ ...emptyRecord, networks: [rated(begun, 'here', 2000, 3)] });
    expect(await merge(there)).toEqual({ ...nothing, copies: 1 });
    expect(await merge(there)).toEqual(nothing);
    expect(await shelf()).toEqual([
      ['one', 3],
      ['one~there', 2],
    ]);
    expect((await database.networks.get('one~there'))?.network.title).toBe('Mine, too');
    // The copy goes along with what becomes of it there, and stays as it is here once it was changed here.
    expect(await merge(rated(there, 'there', 9500, 4))).toEqual({ ...nothing, copies: 1 });
    const copy = await database.networks.get('one~there');
    if (copy) await database.networks.put(rated(copy, 'here', 3000, 5));
    expect(await merge(rated(there, 'there', 9900, 6))).toEqual(nothing);
    expect(await shelf()).toEqual([
      ['one', 3],
      ['one~there', 5],
    ]);
  });

  test('keeps both of two states from before runs were told apart', async () => {
    const old = { id: 'one', network: blankNetwork('Mine'), changed: 1000 };
    await put({ ...emptyRecord, networks: [old] });
    expect(await merge({ ...old, changed: 2000 })).toEqual(nothing);
    const other = { ...old, network: { ...old.network, learningRate: 2 }, changed: 2000 };
    expect(await merge(other)).toEqual({ ...nothing, copies: 1 });
    expect(await database.networks.count()).toBe(2);
  });
});

test('what the log comes to is forgotten, whichever way a file is taken in', async () => {
  const cache = { id: 'learning', summary: {} } as never;
  for (const how of ['merge', 'replace'] as const) {
    await database.summaries.put(cache);
    await takeIn(database, emptyRecord, how);
    expect(await database.summaries.count()).toBe(0);
  }
});

test('drafts and sessions that are there with other contents stay where it is merged, and count as kept', async () => {
  const draft = { ...emptyPaper, drill: 'one', fields: { item: '1' } };
  const session = { date: '2026-03-02', drills: [], done: 0, begun: 1000 };
  const own = { ...emptyRecord, attempts: [one({ id: 'own' })], drafts: [draft], sessions: [session] };
  await put(own);
  const theirs = {
    ...emptyRecord,
    attempts: [one({ id: 'new' })],
    drafts: [
      { ...draft, fields: { item: '2' } },
      { ...draft, drill: 'two' },
    ],
    sessions: [{ ...session, done: 1 }],
  };
  const taken = await takeIn(database, theirs, 'merge');
  expect(taken).toEqual({ attempts: 1, networks: 0, newerNetworks: 0, copies: 0, kept: 2 });
  expect((await database.drafts.toArray()).map(({ fields }) => fields)).toEqual([{ item: '1' }, { item: '1' }]);
  expect(await database.sessions.toArray()).toEqual([session]);
  const all = await takeIn(database, theirs, 'replace');
  expect(all).toEqual({ attempts: 1, networks: 0, newerNetworks: 0, copies: 0, kept: 0 });
  expect(await everything()).toEqual(theirs);
});

describe('what is taken in', () => {
  const many: RecordContents = {
    ...emptyRecord,
    attempts: Array.from({ length: 3000 }, (_, index) => one({ id: `new ${index}`, at: index })),
  };
  const own: RecordContents = { ...emptyRecord, attempts: [one({ id: 'own' })] };

  test.each(['merge', 'replace'] as const)('leaves no trace where it is cancelled half-way (%s)', async (how) => {
    await put(own);
    const stopping = new AbortController();
    const taken = await takeIn(database, many, how, {
      signal: stopping.signal,
      onAdvance: ({ done, of }) => {
        if (done > of / 2) stopping.abort();
      },
    });
    expect(taken).toBeNull();
    expect(await everything()).toEqual(own);
  });

  test.each(['merge', 'replace'] as const)('leaves no trace where the disk is full half-way (%s)', async (how) => {
    await put(own);
    const fillDisk = ({ done, of }: Advance): void => {
      if (done <= of / 2) return;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
    };
    await expect(takeIn(database, many, how, { onAdvance: fillDisk })).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await everything()).toEqual(own);
  });
});

describe('a file', () => {
  test('is read from a blob, and its progress told', async () => {
    await put({
      ...emptyRecord,
      attempts: Array.from({ length: 1200 }, (_, index) => one({ id: `${index}`, at: index })),
    });
    const advances: unknown[] = [];
    const outcome = await readRecord(new Blob([await written()]), { onAdvance: (advance) => advances.push(advance) });
    expect(outcome.ok && outcome.value.attempts.length).toBe(1200);
    expect(advances).toEqual([500, 1000, 1200].map((done) => ({ done, of: 1200 })));
  });

  test('that is no text in UTF-8 is read as older text, and refused where that breaks off', async () => {
    const outcome = await readRecord(new Blob(['{"format":"', new Uint8Array([0xff, 0xfe])]));
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'document-invalid', path: '', allowed: { kind: 'json-up-to' } },
    });
  });

  test('too large is refused before it is read', async () => {
    const piece = new Uint8Array(1_000_000);
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
    const outcome = await readRecord(new Blob(Array.from({ length: 257 }, () => piece)));
    expect(outcome).toMatchObject({ error: { found: '257 MB', allowed: { kind: 'file-at-most', megabytes: 256 } } });
    expect(read).not.toHaveBeenCalled();
  });

  test('can be left unread', async () => {
    const stopping = new AbortController();
    const read = () => readRecord('{}', { signal: stopping.signal });
    const reading = read();
    stopping.abort();
    for (const one of [reading, read()]) expect(await one).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
