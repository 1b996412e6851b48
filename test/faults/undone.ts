import type { EpisodeName } from './histories/episodes.ts';

/** A mend that is taken back, by which it is seen whether the histories would have found what it mends. */
export interface Undone {
  /** What is not the case any more. */
  readonly mend: string;
  /** What mostly happens in histories that show it. */
  readonly episode: EpisodeName;
  /** By the end of a file’s path, what stands there and what in its place. */
  readonly changes: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;
}

/** Every mend that histories can tell from what was before it, each by itself. */
export const undone: readonly Undone[] = [
  {
    mend: 'Of two states of a network the one goes on from the other, and no date says which',
    episode: 'exchange',
    changes: {
      'record-file/compare-record.ts': [
        ['const is = relationOf(theirs, own);', "const is = theirs.changed > own.changed ? 'newer' : 'older';"],
        ['relationOf, type', 'type'],
      ],
    },
  },
  {
    mend: 'Only a change of a network counts as one, not that it is looked at',
    episode: 'exchange',
    changes: {
      'desk/kept-desk.svelte.ts': [
        ['while (written !== this.document && !this.#isKept)', 'while (written !== this.document)'],
      ],
    },
  },
  {
    mend: 'Where a network was changed there and here, both are kept',
    episode: 'exchange',
    changes: { 'record-file/take-in.ts': [['...alike, ...apart] : copies)', '...alike, ...apart] : [])']] },
  },
  {
    mend: 'Before a merge, a snapshot is taken',
    episode: 'exchange',
    changes: {
      'record/record-tasks.ts': [
        [
          "const before = await snapshotKeeper.keep('before-replace');",
          'const before = { ok: true, value: null } as const;',
        ],
      ],
    },
  },
  {
    mend: 'A sheet that could not be read is read again before it is saved',
    episode: 'openedInTrouble',
    changes: {
      'database/sheet-keeper.svelte.ts': [
        ['this.#isRead = read.ok || (left?.isRead ?? false);', 'this.#isRead = true;'],
      ],
    },
  },
  {
    mend: 'A check that could not be stored is stored with what can be',
    episode: 'checkInTrouble',
    changes: {
      'database/sheet-keeper.svelte.ts': [
        [
          'if (stored.ok) this.#unstored = this.#unstored.filter((check) => !checks.includes(check));',
          'this.#unstored = [];',
        ],
      ],
    },
  },
  {
    mend: 'What is judged is stored in one transaction with what is checked: the sheet is not first',
    episode: 'examInTrouble',
    changes: {
      'database/drafts.ts': [
        [
          'await (checks.length === 0 ? put() : addChecks(database, checks, put));',
          'await put();\n    if (checks.length > 0) await addChecks(database, checks);',
        ],
      ],
    },
  },
  {
    mend: 'What is judged is stored in one transaction with what is checked: the check is not first',
    episode: 'examInTrouble',
    changes: {
      'database/drafts.ts': [
        [
          'await (checks.length === 0 ? put() : addChecks(database, checks, put));',
          'if (checks.length > 0) await addChecks(database, checks);\n    await put();',
        ],
      ],
    },
  },
  {
    mend: 'While a record is mended, nobody else reads or writes, and no snapshot is kept by itself',
    episode: 'mendedInHaste',
    changes: {
      'snapshots/snapshot-keeper.svelte.ts': [[' && !connection.isMending', '']],
      'database/connection.ts': [
        ['while (this.#mending && this.#mending.mending !== mending) await this.#mending.over;', 'void mending;'],
      ],
    },
  },
  {
    mend: 'Who looked whether the record is whole has done so before it is mended',
    episode: 'mendedAtOnce',
    changes: { 'database/connection.ts': [['await Promise.allSettled([this.#opening, this.#looking]);', '']] },
  },
  {
    mend: 'Who takes over looks whether the record is whole',
    episode: 'tabsRestored',
    changes: { 'database/connection.ts': [['if (this.guard.hasLooked) return;', 'if (this.guard) return;']] },
  },
  {
    mend: 'What was counted in an earlier term as the writer counts no more',
    episode: 'roleToAndFro',
    changes: {
      'database/record-guard.svelte.ts': [
        [
          'return this.#counted?.term === this.#writer.term ? this.#counted.attempts : undefined;',
          'return this.#counted?.attempts;',
        ],
      ],
    },
  },
  {
    mend: 'Who takes over keeps what another window has changed in a snapshot',
    episode: 'leftUnkept',
    changes: { 'database/record-guard.svelte.ts': [['recordChanges.takeOver();', '']] },
  },
  {
    mend: 'What could not be noted in the journal is noted before anything else',
    episode: 'checkInTrouble',
    changes: {
      'database/record-guard.svelte.ts': [['(noted.ok ? one !== note : one.check.length > 0)', '(one !== note)']],
    },
  },
  {
    mend: 'A record without the answer that came last is another, however many it holds',
    episode: 'restoredAndCut',
    changes: { 'database/record-guard.svelte.ts': [['isAnother ? found + 1 : 0', '0']] },
  },
  {
    mend: 'A session that was begun yesterday and is gone on with is shown',
    episode: 'overMidnight',
    changes: {
      'session/session-facts.ts': [
        [
          'date === today || (begun <= now && now - begun < longestSitting)',
          'date === today || now < longestSitting - begun',
        ],
      ],
    },
  },
  {
    mend: 'The session that was begun last is the newest, whatever its date',
    episode: 'clockAhead',
    changes: {
      'database/sessions.ts': [
        [
          'const sessions = await database.sessions.filter(({ begun }) => begun <= now).toArray();',
          "void now;\n  const sessions = await database.sessions.orderBy('date').reverse().limit(1).toArray();",
        ],
      ],
    },
  },
  {
    mend: 'The snapshot that was written last is the newest, whatever its date',
    episode: 'clockAhead',
    changes: {
      'snapshots/snapshot-order.ts': [['turnOf(other) - turnOf(one) || other.at - one.at', 'other.at - one.at']],
    },
  },
  {
    mend: 'Snapshots are listed though one goes meanwhile, or a link among them leads nowhere',
    episode: 'listing',
    changes: {
      'safekeeping/snapshot-folder.ts': [
        [
          'const found = await stat(join(this.#folder, file)).catch(() => null);',
          'const found = await stat(join(this.#folder, file));',
        ],
      ],
    },
  },
  {
    mend: 'No character is cut in two by the end of a piece',
    episode: 'oddTexts',
    changes: {
      'safekeeping/snapshot-draft.ts': [
        ['const text = this.#half + piece;', 'const text = Buffer.from(piece).toString();'],
      ],
    },
  },
  {
    mend: 'After a snapshot that could not be kept, the next is',
    episode: 'snapshotInTrouble',
    changes: { 'snapshots/snapshot-keeper.svelte.ts': [['if (recordChanges.any) this.#keepLater();', '']] },
  },
  {
    mend: 'A snapshot that is never answered for is given up',
    episode: 'snapshotInTrouble',
    changes: {
      'snapshots/snapshot-keeper.svelte.ts': [
        [
          'return inTime(this.#patience, (isGoingOn) => this.#store.keep({ ...how, attempts }, readable(isGoingOn(pieces))));',
          'void inTime;\n    return this.#store.keep({ ...how, attempts }, readable(pieces));',
        ],
      ],
    },
  },
  {
    mend: 'What can be read of a record is kept entry by entry',
    episode: 'unreadable',
    changes: {
      'recovery/read-what-is-left.ts': [
        ['const whole = await orElse(table.toArray(), null);', 'const whole: Entry[] | null = await table.toArray();'],
      ],
    },
  },
  {
    mend: 'What could not be read is named',
    episode: 'unreadable',
    changes: {
      'recovery/read-what-is-left.ts': [
        ['if (entry === undefined) lost.push(key);', 'if (entry === undefined) continue;'],
      ],
    },
  },
  {
    mend: 'The newest snapshot never holds less than one before, where a mending is cut short',
    episode: 'mendedInHaste',
    changes: {
      'recovery/mend-record.ts': [
        ['newest: await readNewest(), beside: [noted, ...wanted]', 'newest: emptyRecord, beside: []'],
        ['async function readNewest', 'export async function readNewest'],
      ],
    },
  },
  {
    mend: 'The newest snapshot holds what there was until the record is known to be what is left of it',
    episode: 'mendingCutShort',
    changes: {
      'recovery/mend-record.ts': [
        ['const mended = unwrap(', "await snapshotKeeper.keep('automatic', { mending });\n    const mended = unwrap("],
      ],
    },
  },
  {
    mend: 'A record that is mended comes in one piece, or not at all',
    episode: 'mendingCutShort',
    changes: {
      'recovery/mend-record.ts': [
        [
          'unwrap(await connection.write((database) => takeInAll(database, wanted), mending));',
          'for (const one of wanted) unwrap(await connection.write((database) => takeInAll(database, [one]), mending));',
        ],
      ],
    },
  },
  {
    mend: 'A journal that cannot be read is read again',
    episode: 'mendedInTrouble',
    changes: { 'journal/read-again.ts': [['const tries = 5;', 'const tries = 1;']] },
  },
  {
    mend: 'A record that is cleared away under an open page is told to be missing',
    episode: 'clearedAway',
    changes: { 'database/record-guard.svelte.ts': [['this.#cutOffAt = this.attempts ?? 0;', '']] },
  },
  {
    mend: 'Snapshots whose folder was cleared away under an open page are kept in another',
    episode: 'clearedAway',
    changes: {
      'snapshots/browser-snapshots.ts': [
        [
          '() => new FileSnapshots(ownFolder, now)',
          '(folder) => new FileSnapshots(() => Promise.resolve(folder), now)',
        ],
      ],
    },
  },
  {
    mend: 'What was typed while another window wrote survives a reload',
    episode: 'heldBack',
    changes: {
      'database/held-back-drafts.ts': [
        ['new HeldBackDrafts(storageOfWindow())', 'new HeldBackDrafts()'],
        ['function storageOfWindow', 'export function storageOfWindow'],
      ],
    },
  },
  {
    mend: 'A sheet that was begun afresh while it was checked does not come back judged',
    episode: 'afreshInCheck',
    changes: { 'drill/drill-session.svelte.ts': [['if (judged && sheets === this.#sheets) {', 'if (judged) {']] },
  },
  {
    mend: 'A sheet that was left while it was checked is opened again after that',
    episode: 'leftInCheck',
    changes: { 'drill/drill-opening.svelte.ts': [['await whenOver(key);', '']] },
  },
  {
    mend: 'Nothing is asked for that an insecure address lacks',
    episode: 'afreshInCheck',
    changes: { 'shell/new-id.ts': [['const bytes =', 'if (crypto) return crypto.randomUUID();\n  const bytes =']] },
  },
  {
    mend: 'The folder of the snapshots is on the disk before the journal relies on it',
    episode: 'mendedInHaste',
    changes: { 'files/put-in-place.ts': [['await flushFolder(dirname(path));', '']] },
  },
  {
    mend: 'A folder that another run has made is on the disk before anything relies on it',
    episode: 'listing',
    changes: { 'files/make-folder.ts': [['?? (known.has(path) ? undefined : path)', '']] },
  },
  {
    mend: 'A database of snapshots that could not be opened once is opened again',
    episode: 'mendedInTrouble',
    changes: { 'snapshots/database-snapshots.ts': [['await this.#database.open();', '']] },
  },
  {
    mend: 'A sheet that was left while its last state was being stored is opened again after that',
    episode: 'leftInWriting',
    changes: {
      'database/sheet-keeper.svelte.ts': [['writer.undertake(noteUnderWay(drill, work))', 'writer.undertake(work)']],
    },
  },
  {
    mend: 'A sheet that was read before this window took over is not stored over what the other one wrote',
    episode: 'roleToAndFro',
    changes: { 'database/drafts.ts': [['if (term !== writer.term)', 'if (term > writer.term)']] },
  },
  {
    mend: 'A working that was left while its last state was being kept is opened again after that',
    episode: 'workingLeft',
    changes: { 'solution-check/working-opening.svelte.ts': [['await whenKept();', '']] },
  },
  {
    mend: 'A working that could not be kept is there again for whoever has left it',
    episode: 'workingUnkept',
    changes: { 'database/workings.ts': [['} else unkeptWorkings.hold({ working, from });', '}']] },
  },
  {
    mend: 'A working that could not be kept survives a reload',
    episode: 'workingsApart',
    changes: {
      'database/unkept-workings.ts': [
        ['new UnkeptWorkings(storageOfWindow())', 'new UnkeptWorkings()'],
        ['function storageOfWindow', 'export function storageOfWindow'],
      ],
    },
  },
  {
    mend: 'What another window has written on a working since stays beside what was written here',
    episode: 'workingsApart',
    changes: { 'database/workings.ts': [['isApart ? { ...working, id: apartId(working) } : working', 'working']] },
  },
];
