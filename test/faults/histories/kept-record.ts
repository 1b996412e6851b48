import { gunzipSync } from 'node:zlib';
import { MemoryBlob } from '../browser/blobs.ts';
import { journalPath, recordName, snapshotFolder, type Machine } from '../world/machine.ts';

export interface KeptAttempt {
  readonly id: string;
  readonly at: number;
  readonly drill: string;
  readonly mode: string;
  readonly quantity: string;
  readonly typed: string;
}

export interface KeptDraft {
  readonly drill: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly judged: Readonly<Record<string, string>>;
  readonly handedIn: boolean;
}

export interface KeptNetwork {
  readonly id: string;
  readonly network: { readonly title?: unknown };
}

export interface KeptSession {
  readonly date: string;
  readonly done: number;
  readonly begun: number;
}

export interface KeptWorking {
  readonly id: string;
  readonly text: string;
}

/** The record as it lies somewhere, read past all of the workbook’s own code. */
export interface KeptRecord {
  readonly attempts: readonly KeptAttempt[];
  readonly drafts: readonly KeptDraft[];
  readonly networks: readonly KeptNetwork[];
  readonly sessions: readonly KeptSession[];
  readonly workings: readonly KeptWorking[];
  readonly packs: readonly { readonly id: string }[];
  readonly formulas: readonly { readonly id: string }[];
}

const nothing: KeptRecord = {
  attempts: [],
  drafts: [],
  networks: [],
  sessions: [],
  workings: [],
  packs: [],
  formulas: [],
};

/** What lies in the database. */
export function recordOn({ databases }: Machine): KeptRecord {
  const stores = databases.stateOf(recordName)?.stores;
  const list = (name: string): readonly unknown[] => (stores?.get(name)?.records ?? []).map(({ value }) => value);
  const names = ['attempts', 'drafts', 'networks', 'sessions', 'workings', 'packs', 'formulas'];
  return stores ? (Object.fromEntries(names.map((name) => [name, list(name)])) as unknown as KeptRecord) : nothing;
}

export interface KeptSnapshot {
  readonly name: string;
  /** Undefined where it cannot be read. */
  readonly record: KeptRecord | undefined;
}

const ending = '.json.gz';
const read = new WeakMap<Buffer, KeptRecord | undefined>();

/** All snapshots, in the order in which they were put in place. */
export function snapshotsOn(machine: Machine): readonly KeptSnapshot[] {
  return filesOf(machine)
    .filter(([name]) => name.endsWith(ending))
    .map(([name, content]) => ({ name: name.slice(0, -ending.length), record: readOnce(content) }));
}

function filesOf(machine: Machine): readonly (readonly [string, Buffer])[] {
  const { disk, kind, hasOwnFiles, ownFiles, databases } = machine;
  if (kind === 'desktop') {
    if (!disk.exists(snapshotFolder)) return [];
    const names = disk.list(snapshotFolder).filter((name) => disk.isFile(`${snapshotFolder}/${name}`));
    return names.map((name) => [name, disk.file(`${snapshotFolder}/${name}`).content]);
  }
  if (hasOwnFiles) return [...ownFiles.files].filter(([, content]) => content.length > 0);
  const contents = databases.stateOf('backprop-workbook-snapshots')?.stores.get('contents')?.records ?? [];
  return contents
    .flatMap(({ value }) => {
      const { name, content } = value as { readonly name: string; readonly content: unknown };
      return content instanceof MemoryBlob ? [[`${name}${ending}`, content.bytes] as const] : [];
    })
    .sort(([one], [other]) => turnOf(one) - turnOf(other));
}

/** The names of snapshots that a clock has put before others end in their turn. */
const turnOf = (file: string): number => Number(/-(\d+)\.json\.gz$/.exec(file)?.[1] ?? 0);

function readOnce(content: Buffer): KeptRecord | undefined {
  if (!read.has(content)) read.set(content, readText(content));
  return read.get(content);
}

function readText(content: Buffer): KeptRecord | undefined {
  try {
    return JSON.parse(gunzipSync(content).toString('utf8')) as KeptRecord;
  } catch {
    return undefined;
  }
}

/** What the desktop’s journal has noted. */
export function journalOn({ disk }: Machine): readonly KeptAttempt[] {
  return disk.exists(journalPath) ? attemptsIn(disk.file(journalPath).content.toString('utf8')) : [];
}

/** What the journal says the record holds; undefined where nothing is noted. */
export function heldOn({
  disk,
  kind,
  localStorage,
}: Machine): { readonly attempts: number; readonly last?: string } | undefined {
  if (kind === 'browser') {
    const noted = localStorage.getItem('backprop-workbook.record-held');
    return noted === null ? undefined : (JSON.parse(noted) as { readonly attempts: number; readonly last?: string });
  }
  const lines = disk.exists(journalPath) ? disk.file(journalPath).content.toString('utf8').split('\n') : [];
  const line = lines.at(-2);
  if (line === undefined) return undefined;
  const { held, last } = JSON.parse(line) as { readonly held: number; readonly last?: string };
  return { attempts: held, ...(last === undefined ? {} : { last }) };
}

/** The attempts that the text of a journal has noted; a line that was torn notes none. */
export const attemptsIn = (journal: string): readonly KeptAttempt[] =>
  journal.split('\n').flatMap((line): readonly KeptAttempt[] => {
    try {
      const { entry } = JSON.parse(line) as { readonly entry?: { readonly attempts?: readonly KeptAttempt[] } };
      return entry?.attempts ?? [];
    } catch {
      return [];
    }
  });
