import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkbookError } from '../../engine/contract/errors.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { mutated } from '../../test/networks/mutate.ts';
import { randomRecord } from '../../test/records/random-record.ts';
import { readRecord, tooLarge } from './read-record.ts';

const attempt = {
  id: '5b1d9f0e-3f5e-4f0a-9d5b-0c1f6f1f8a01',
  at: 1_741_003_200_000,
  check: '7a0c2c39-6a39-4d63-8c0c-5a3b8a0f2b10',
  position: 0,
  drill: 'network/epoch',
  mode: 'alone',
  example: null,
  network: slidesNetwork,
  quantity: 'w+.1.1.2',
  symbol: 'w₂⁺',
  role: 'parameter',
  typed: ' ０．１９９９',
  reading: '0.1999',
  precision: { decimals: 4 },
  verdict: 'mistake',
  mistake: 'rate-forgotten',
  hints: 1,
  took: 42_000,
};
const draft = {
  drill: 'a',
  fields: { E: '0.2' },
  judged: {},
  hints: { E: 3 },
  handedIn: false,
  scratch: { typed: '1 + 1', kept: [{ typed: '1 + 1', value: 2 }] },
};
const network = { id: 'b2', network: slidesNetwork, changed: 1_741_003_200_000 };
const session = {
  date: '2025-03-03',
  drills: [
    {
      drill: 'generated/gradient/2/k3x9',
      kind: 'gradient',
      difficulty: 2,
      mode: 'guided',
      reason: 'review',
      skills: ['output-gradient'],
      minutes: 2.5,
    },
  ],
  done: 1,
  begun: 1_741_003_200_000,
};

const good = () => ({
  format: 'backprop-record',
  version: 1,
  counts: { attempts: 1, drafts: 1, networks: 1, sessions: 1, workings: 0, packs: 0, formulas: 0 },
  attempts: [{ ...attempt }] as Record<string, unknown>[],
  drafts: [{ ...draft }] as Record<string, unknown>[],
  networks: [{ ...network }] as Record<string, unknown>[],
  sessions: [{ ...session }] as Record<string, unknown>[],
});
type Document = ReturnType<typeof good>;

/** What has come of a text: everything read, and what is wrong with it. */
function read(text: string): { readonly lists: Record<string, unknown[]>; readonly error: WorkbookError | undefined } {
  const lists: Record<string, unknown[]> = {
    attempts: [],
    drafts: [],
    networks: [],
    sessions: [],
    workings: [],
    packs: [],
    formulas: [],
  };
  const reading = readRecord(text);
  let next = reading.next();
  for (; next.done !== true; next = reading.next()) {
    if ('list' in next.value) lists[next.value.list]?.push(...next.value.entries);
  }
  return { lists, error: next.value };
}

const errorOf = (document: unknown): WorkbookError | undefined => read(JSON.stringify(document)).error;

/** What is no value at all is `null` in a file. */
const textOf = (document: unknown): string => JSON.stringify([document]).slice(1, -1);

const inAttempt = (change: object) => (d: Document) => ({
  ...d,
  attempts: [attempt, { ...attempt, id: 'x', ...change }],
});
const inDraft = (change: object) => (d: Document) => ({ ...d, drafts: [{ ...draft, ...change }] });
const inSession = (change: object) => (d: Document) => ({ ...d, sessions: [{ ...session, ...change }] });

/** A change to a good record, and the path, the rule and the finding that must be named. */
const bad: readonly (readonly [
  note: string,
  (document: Document) => unknown,
  path: string,
  kind: string,
  found: string,
])[] = [
  ['no object', () => null, '', 'object', 'null'],
  ['a list', (d) => [d], '', 'object', '[…] (1)'],
  ['another program’s', (d) => ({ ...d, format: 'notes' }), 'format', 'one-of', '"notes"'],
  ['version 0', (d) => ({ ...d, version: 0 }), 'version', 'one-of', '0'],
  ['no attempts', (d) => ({ ...d, attempts: undefined }), 'attempts', 'list', '—'],
  ['drafts by name', (d) => ({ ...d, drafts: { a: draft } }), 'drafts', 'list', '{…}'],
  ['an attempt that is none', (d) => ({ ...d, attempts: [attempt, 7] }), 'attempts[1]', 'object', '7'],
  ['an attempt without an id', inAttempt({ id: undefined }), 'attempts[1].id', 'text-not-empty', '—'],
  ['an attempt with an empty id', inAttempt({ id: '' }), 'attempts[1].id', 'text-not-empty', '""'],
  ['one attempt twice', inAttempt({ id: attempt.id }), 'attempts[1].id', 'unique', `"${attempt.id}"`],
  ['a moment in words', inAttempt({ at: 'noon' }), 'attempts[1].at', 'whole-number-within', '"noon"'],
  [
    'a moment after all calendars',
    inAttempt({ at: 9e15 }),
    'attempts[1].at',
    'whole-number-within',
    '9000000000000000',
  ],
  ['half a position', inAttempt({ position: 0.5 }), 'attempts[1].position', 'whole-number-within', '0.5'],
  ['a mode that is none', inAttempt({ mode: 'dreaming' }), 'attempts[1].mode', 'one-of', '"dreaming"'],
  ['no example', inAttempt({ example: undefined }), 'attempts[1].example', 'text-not-empty', '—'],
  ['a symbol in one language', inAttempt({ symbol: { en: 'w' } }), 'attempts[1].symbol', 'text', '{…}'],
  ['a hue that is none', inAttempt({ role: 'red' }), 'attempts[1].role', 'one-of', '"red"'],
  ['a number as typed', inAttempt({ typed: 0.1999 }), 'attempts[1].typed', 'text', '0.1999'],
  ['no precision', inAttempt({ precision: {} }), 'attempts[1].precision', 'precision', '{…}'],
  [
    'more decimals than there are',
    inAttempt({ precision: { decimals: 16 } }),
    'attempts[1].precision.decimals',
    'whole-number-within',
    '16',
  ],
  ['a verdict that does not count', inAttempt({ verdict: 'coarse' }), 'attempts[1].verdict', 'one-of', '"coarse"'],
  ['a mistake nobody knows', inAttempt({ mistake: 'sneeze' }), 'attempts[1].mistake', 'one-of', '"sneeze"'],
  ['four of three hints', inAttempt({ hints: 4 }), 'attempts[1].hints', 'whole-number-within', '4'],
  ['a time in words', inAttempt({ took: 'long' }), 'attempts[1].took', 'finite-number', '"long"'],
  [
    'a network that does not fit together',
    inAttempt({ network: { ...slidesNetwork, inputs: 3 } }),
    'attempts[1].network.layers[0].weights[0]',
    'length',
    '[…] (2)',
  ],
  ['no network at all', inAttempt({ network: null }), 'attempts[1].network', 'object', 'null'],
  ['a field that is no text', inDraft({ fields: { 'w+.1': 1 } }), 'drafts[0].fields["w+.1"]', 'text', '1'],
  ['scratch lines without end', inDraft({ scratch: { typed: '' } }), 'drafts[0].scratch.kept', 'list', '—'],
  [
    'a kept value that is none',
    inDraft({ scratch: { typed: '', kept: [{ typed: '1/0', value: null }] } }),
    'drafts[0].scratch.kept[0].value',
    'finite-number',
    'null',
  ],
  ['one sheet twice', (d) => ({ ...d, drafts: [draft, draft] }), 'drafts[1].drill', 'unique', '"a"'],
  [
    'an unknown loss on the shelf',
    (d) => ({ ...d, networks: [{ ...network, network: { ...slidesNetwork, loss: 'hinge' } }] }),
    'networks[0].network.loss',
    'one-of',
    '"hinge"',
  ],
  ['a day that is none', inSession({ date: '2025-13-03' }), 'sessions[0].date', 'date', '"2025-13-03"'],
  [
    'a difficulty that is none',
    inSession({ drills: [{ ...session.drills[0], difficulty: 4 }] }),
    'sessions[0].drills[0].difficulty',
    'one-of',
    '4',
  ],
];

describe('a record’s file', () => {
  it('gives back every entry as it stands there, fields that nobody knows too', () => {
    const document = { ...good(), attempts: [{ ...attempt, mood: 'fine' }], written: 'by hand' };
    expect(read(JSON.stringify(document, null, 2))).toEqual({
      lists: {
        attempts: document.attempts,
        drafts: document.drafts,
        networks: document.networks,
        sessions: document.sessions,
        // A file of an older build has none.
        workings: [],
        packs: [],
        formulas: [],
      },
      error: undefined,
    });
  });

  it('tells first how much there is, whatever its own counts say', () => {
    const document = { ...good(), counts: 'many' };
    expect(readRecord(JSON.stringify(document)).next().value).toEqual({
      attempts: 1,
      drafts: 1,
      networks: 1,
      sessions: 1,
      workings: 0,
      packs: 0,
      formulas: 0,
    });
  });

  it('may begin with a byte order mark', () => {
    expect(read(`\uFEFF${JSON.stringify(good())}`).error).toBeUndefined();
  });

  it.each(bad)('is refused for %s', (_note, change, path, kind, found) => {
    expect(errorOf(change(good()))).toEqual({
      code: 'document-invalid',
      path,
      found,
      allowed: expect.objectContaining({ kind }) as unknown,
    });
  });

  it('is told from a network, which belongs elsewhere', () => {
    expect(errorOf(slidesNetwork)).toEqual({ code: 'document-elsewhere', path: 'format', holds: 'network' });
  });

  it('of a newer version is refused by that name, and so is a network in it', () => {
    const newer = { code: 'document-newer', found: '2', supported: 1 };
    expect(errorOf({ ...good(), version: 2, attempts: 'in a new form' })).toEqual({ ...newer, path: 'version' });
    const later = { ...slidesNetwork, version: 2 };
    expect(errorOf(inAttempt({ network: later })(good()))).toEqual({ ...newer, path: 'attempts[1].network.version' });
  });

  it.each([
    ['nothing', '', 1, 1],
    ['half a record', JSON.stringify(good(), null, 2).split('\n').slice(0, 4).join('\n'), 4, 14],
    ['a comma too many', '{\n  "format": "backprop-record",,\n}', 2, 31],
    ['a comment', '{\n// mine\n}', 2, 1],
    ['two records', '{}\n{}', 2, 1],
    ['a name without quotation marks', '{\n  format: 1\n}', 2, 3],
  ])('that is no JSON is refused with the place where it stops being that: %s', (_note, text, line, column) => {
    for (const marked of [text, `\uFEFF${text}`]) {
      expect(read(marked).error).toMatchObject({ path: '', allowed: { kind: 'json-up-to', line, column } });
    }
  });

  it('of many attempts is refused with the place of the one that is wrong, and what stands before is given back', () => {
    const many = Array.from({ length: 1203 }, (_, index) => ({ ...attempt, network: undefined, id: String(index) }));
    const document = { ...good(), attempts: many.map((one, index) => (index === 1001 ? { ...one, hints: 4 } : one)) };
    const { lists, error } = read(JSON.stringify(document));
    expect(error).toMatchObject({ path: 'attempts[1001].hints' });
    expect(lists.attempts?.map((one) => (one as typeof attempt).id)).toEqual(many.slice(0, 1000).map(({ id }) => id));
  });

  it('that is too large is said to be a megabyte larger than it may be, for a single byte', () => {
    expect(tooLarge(256_000_001)).toMatchObject({ found: '257 MB', allowed: { kind: 'file-at-most', megabytes: 256 } });
  });

  it('nested without end is refused, not walked', () => {
    const nested = '['.repeat(200_000);
    expect(read(nested).error).toMatchObject({ allowed: { kind: 'json' } });
    const inside = JSON.stringify(good()).replace('"typed":', `"extra":${nested}${']'.repeat(200_000)},"typed":`);
    expect(read(inside).error).toMatchObject({ path: 'attempts[0].extra[0][0]', allowed: { kind: 'depth' } });
  });

  it('cannot reach the prototype of objects', () => {
    const text = JSON.stringify(good()).replace('"fields":{', '"fields":{"__proto__":"polluted",');
    const { lists, error } = read(text);
    expect(error).toBeUndefined();
    expect(Object.keys((lists.drafts?.[0] as typeof draft).fields)).toEqual(['__proto__', 'E']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

it('500 mutated records each are whole or refused with a typed error, and what is whole can be read again', () => {
  let taken = 0;
  let refused = 0;
  const documents = randomRecord.map((lists) => ({ format: 'backprop-record', version: 1, counts: {}, ...lists }));
  fc.assert(
    fc.property(mutated(documents), (document) => {
      const { lists, error } = read(textOf(document));
      if (error) {
        refused += 1;
        expect(['document-invalid', 'document-newer']).toContain(error.code);
        if (error.code === 'document-invalid') expect(error.found).not.toBe('');
        return;
      }
      taken += 1;
      expect(errorOf({ format: 'backprop-record', version: 1, ...lists })).toBeUndefined();
    }),
    { numRuns: 500, seed: 20250307 },
  );
  expect(taken).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(50);
});
